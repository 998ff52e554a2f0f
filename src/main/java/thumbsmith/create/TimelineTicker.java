package thumbsmith.create;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import thumbsmith.job.Subscription;

/** {@link Ticker} on the toolkit's pulse, four times a second: seconds never seem to stumble. */
public final class TimelineTicker implements Ticker {
    @Override
    public Subscription start(Runnable tick) {
        Timeline timeline = new Timeline(new KeyFrame(Duration.millis(250), event -> tick.run()));
        timeline.setCycleCount(Animation.INDEFINITE);
        timeline.play();
        return timeline::stop;
    }
}
