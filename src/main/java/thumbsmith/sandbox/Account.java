package thumbsmith.sandbox;

/** What can be set about a running service from outside: its money, its keys, whether it is open, and its misfortunes. */
record Account(StateFile state, Purse purse, Keys keys, Maintenance maintenance, Faults faults) {

    static Account open(SandboxOptions options, StateFile state, String key) {
        Keys keys = new Keys(state, key);
        Maintenance maintenance = new Maintenance(state, options.clock());
        Faults faults = new Faults(keys, maintenance);
        return new Account(state, new Purse(state, options.credits()), keys, maintenance, faults);
    }
}
