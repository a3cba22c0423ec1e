package id.gladi.ui.desk.attach;

import id.gladi.core.Blob;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.Executor;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.Clip;
import javax.sound.sampled.LineEvent;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.jspecify.annotations.Nullable;

/**
 * Plays one recording at a time through the computer's loudspeaker. Use on the FX thread; the line
 * is opened in the background.
 */
final class SoundPlayer {
  private final Executor background;
  private final Executor ui;
  private @Nullable Clip clip;
  private int asked;

  /**
   * A player.
   *
   * @param background opens the line
   * @param ui is told what came of it
   */
  SoundPlayer(Executor background, Executor ui) {
    this.background = background;
    this.ui = ui;
  }

  /**
   * Plays from the beginning; stops what is being played.
   *
   * @param done runs when it ends or is stopped
   * @param failed runs instead when this computer cannot play it
   */
  void play(Blob data, Runnable done, Runnable failed) {
    stop();
    int ask = asked;
    background.execute(() -> {
      try (var in = AudioSystem.getAudioInputStream(new ByteArrayInputStream(data.bytes()))) {
        var opened = AudioSystem.getClip();
        opened.open(in);
        ui.execute(() -> begin(opened, ask, done));
      } catch (UnsupportedAudioFileException
          | LineUnavailableException
          | IOException
          | IllegalArgumentException noSound) {
        ui.execute(failed);
      }
    });
  }

  /** Starts unless something else was asked for meanwhile. */
  private void begin(Clip opened, int ask, Runnable done) {
    if (ask != asked) {
      opened.close();
      done.run();
      return;
    }
    clip = opened;
    opened.addLineListener(e -> {
      if (LineEvent.Type.STOP.equals(e.getType())) {
        ui.execute(() -> {
          opened.close();
          done.run();
        });
      }
    });
    opened.start();
  }

  /** Stops what is being played or about to be. */
  void stop() {
    asked++;
    if (clip != null) {
      clip.stop();
      clip = null;
    }
  }
}
