package thumbsmith.settings;

/** Where in the settings something is to be mended: the focus goes there once they are shown. */
public enum SettingsPlace {
    SERVICE,
    KEY,
    CERTIFICATE
}
