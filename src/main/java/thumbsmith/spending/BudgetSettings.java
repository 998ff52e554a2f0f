package thumbsmith.spending;

import thumbsmith.job.Budget;
import thumbsmith.store.Preferences;
import thumbsmith.store.PreferencesFile;

/** The budget for a day and for a month, as typed; each counts at once. */
public final class BudgetSettings {
    private final PreferencesFile preferences;
    private final AmountField day;
    private final AmountField month;

    BudgetSettings(PreferencesFile preferences) {
        this.preferences = preferences;
        day = new AmountField(Budget::isLimit, true, limit -> set(new Budget(limit, budget().month())));
        month = new AmountField(Budget::isLimit, true, limit -> set(new Budget(budget().day(), limit)));
        follow(preferences.get());
    }

    public AmountField day() {
        return day;
    }

    public AmountField month() {
        return month;
    }

    Budget budget() {
        return preferences.get().budget();
    }

    void follow(Preferences now) {
        day.follow(now.budget().day());
        month.follow(now.budget().month());
    }

    private void set(Budget budget) {
        preferences.update(it -> it.withBudget(budget));
    }
}
