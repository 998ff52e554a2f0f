package thumbsmith.settings;

import thumbsmith.secret.SecretStore;
import thumbsmith.store.Folders;
import thumbsmith.store.LibraryMove;
import thumbsmith.store.PreferencesFile;
import thumbsmith.ui.DesktopPort;
import thumbsmith.ui.FilePicker;
import thumbsmith.ui.Work;

/**
 * What this room works with.
 *
 * @param keysChanged called after a key was put in or forgotten, so that the service is opened anew
 * @param version of the program, for people
 */
public record SettingsBench(
        PreferencesFile preferences,
        SecretStore secrets,
        KeyCheck keyCheck,
        Overrides overrides,
        Runnable keysChanged,
        Folders folders,
        LibraryMove move,
        Work work,
        FilePicker picker,
        DesktopPort desktop,
        String version) {}
