package thumbsmith.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import thumbsmith.failure.Outcome;
import thumbsmith.secret.SecretsOfThisRun;
import thumbsmith.store.Folders;
import thumbsmith.store.PreferencesFile;
import thumbsmith.ui.DesktopPort;
import thumbsmith.ui.FilesPicked;
import thumbsmith.ui.Work;

/** The room with a file of preferences, a service that judges keys, and a person in memory. */
final class SettingsRig {
    final PreferencesFile preferences;
    final Folders folders;
    final SecretsOfThisRun secrets = new SecretsOfThisRun();
    final List<String> asked = new ArrayList<>();
    final List<String> opened = new ArrayList<>();
    int keysChanged;
    Map<String, String> environment = Map.of();
    Outcome<KeyCheck.Verdict> verdict = Outcome.done(KeyCheck.Verdict.ACCEPTED);
    Optional<Path> picked = Optional.empty();
    Work work = Work.inline();
    final FakeMove move = new FakeMove();

    SettingsRig(Path folder) {
        folders = new Folders(folder);
        preferences = new PreferencesFile(folders.preferences(), Runnable::run);
    }

    SettingsViewModel model() {
        KeyCheck check = (base, key) -> {
            asked.add(key + " at " + base);
            return verdict;
        };
        return new SettingsViewModel(
                new SettingsBench(
                        preferences,
                        secrets,
                        check,
                        Overrides.of(environment),
                        () -> keysChanged++,
                        folders,
                        move,
                        work,
                        FilesPicked.one(() -> picked),
                        new Opens(),
                        "0.1.0"),
                LocalDate.of(2026, 11, 22));
    }

    private final class Opens implements DesktopPort {
        @Override
        public void open(Path file) {
            opened.add(file.toString());
        }

        @Override
        public void reveal(Path file) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void browse(URI address) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void copyText(String text) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void copyPicture(Path file) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void copyFiles(List<Path> files) {
            throw new UnsupportedOperationException();
        }
    }
}
