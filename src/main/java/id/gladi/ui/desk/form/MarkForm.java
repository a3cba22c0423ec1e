package id.gladi.ui.desk.form;

import id.gladi.core.play.Command;
import id.gladi.core.play.Overlay;
import id.gladi.ui.fx.Texts;
import id.gladi.ui.play.Play;
import java.util.List;

/** Asks for the name of a mark on the ground, or for its words. */
public final class MarkForm {
  private final Play play;
  private final Texts texts;

  public MarkForm(Play play, Texts texts) {
    this.play = play;
    this.texts = texts;
  }

  /** A mark that lies is taken up and laid again under its new name, in one step. */
  public Form of(Overlay mark) {
    boolean lies = play.moment().get().board().field().overlays().containsKey(mark.id());
    var name = Field.words("form.mark.name", 1);
    name.value().set(mark.name());
    return new Form(
        "mark",
        texts.get("line." + mark.kind().id()),
        List.of(name),
        () -> {
          var named =
              new Overlay(mark.id(), mark.kind(), name.value().get().strip(), mark.points());
          var lay = new Command.LayOverlay(named);
          return lies
              ? new Command.Together(List.of(new Command.TakeUpOverlay(mark.id()), lay))
              : lay;
        });
  }
}
