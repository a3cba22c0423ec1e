package id.gladi.ui;

import id.gladi.app.Settings;
import id.gladi.app.Workspace;
import id.gladi.app.attach.AttachmentFiles;
import id.gladi.app.maps.MapRoom;
import id.gladi.draw.Palette;
import id.gladi.ui.fx.Language;
import id.gladi.ui.fx.Motion;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.fx.Theme;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// The program's one window in a stage of its own, with nothing remembered and at rest. Use on the
/// FX thread only.
public final class ProgramWindow {
  private final Stage stage = new Stage();
  private final GladiWindow window;

  public ProgramWindow(Workspace workspace, MapRoom maps, AttachmentFiles attachments) {
    this(workspace, maps, attachments, Language.INDONESIAN, Palette.LIGHT);
  }

  public ProgramWindow(
      Workspace workspace,
      MapRoom maps,
      AttachmentFiles attachments,
      Language language,
      Palette palette) {
    var motion = new Motion();
    motion.reduced().set(true);
    var look = new Look(Texts.standard(language), new Theme(palette), motion);
    this.window =
        new GladiWindow(stage, workspace, maps, attachments, look, new Remembered(new Forgetful()));
    window.show();
  }

  public Scene scene() {
    return stage.getScene();
  }

  public void close() {
    window.close();
    stage.hide();
  }

  private static final class Forgetful implements Settings {
    @Override
    public Optional<String> get(String key) {
      return Optional.empty();
    }

    @Override
    public void put(String key, String value) {}
  }
}
