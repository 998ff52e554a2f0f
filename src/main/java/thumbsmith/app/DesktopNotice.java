package thumbsmith.app;

/** A short note on the desktop, outside of the window. Never waits; where the desktop has no such thing, nothing comes. */
@FunctionalInterface
interface DesktopNotice {
    void show(String title, String words);
}
