package thumbsmith.store;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import thumbsmith.contract.Pages;
import thumbsmith.job.Budget;
import thumbsmith.store.Preferences.MaskChange;
import thumbsmith.store.Preferences.ServiceChoice;
import thumbsmith.store.Preferences.Theme;
import thumbsmith.store.Preferences.WindowPlace;

/** Preferences while one of them is being changed. */
final class PreferencesDraft {
    Optional<ServiceChoice> service;
    URI baseUrl;
    int connectSeconds;
    int answerSeconds;
    Optional<Path> certificates;
    Optional<Path> outputFolder;
    String nameTemplate;
    Theme theme;
    boolean faceConsent;
    int concurrency;
    Optional<WindowPlace> window;
    String screen;
    Optional<Path> pickerFolder;
    Pages pages;
    boolean goOnByItself;
    boolean tellWhenDone;
    Budget budget;
    Optional<String> project;
    MaskChange maskChange;

    PreferencesDraft(Preferences from) {
        service = from.service();
        baseUrl = from.baseUrl();
        connectSeconds = from.connectSeconds();
        answerSeconds = from.answerSeconds();
        certificates = from.certificates();
        outputFolder = from.outputFolder();
        nameTemplate = from.nameTemplate();
        theme = from.theme();
        faceConsent = from.faceConsent();
        concurrency = from.concurrency();
        window = from.window();
        screen = from.screen();
        pickerFolder = from.pickerFolder();
        pages = from.pages();
        goOnByItself = from.goOnByItself();
        tellWhenDone = from.tellWhenDone();
        budget = from.budget();
        project = from.project();
        maskChange = from.maskChange();
    }

    Preferences settled() {
        return new Preferences(
                service,
                baseUrl,
                connectSeconds,
                answerSeconds,
                certificates,
                outputFolder,
                nameTemplate,
                theme,
                faceConsent,
                concurrency,
                window,
                screen,
                pickerFolder,
                pages,
                goOnByItself,
                tellWhenDone,
                budget,
                project,
                maskChange);
    }
}
