package id.gladi.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.app.Opened;
import id.gladi.app.attach.AttachmentFiles;
import id.gladi.app.maps.Found;
import id.gladi.core.Text;
import id.gladi.core.plan.Attachment;
import id.gladi.core.play.Command;
import id.gladi.fixture.Attached;
import id.gladi.ui.desk.attach.Attaching;
import id.gladi.ui.desk.form.Form;
import id.gladi.ui.fx.FxThread;
import id.gladi.ui.fx.Hands;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Attachments at the desk: added on the card, seen large, and kept as they were told.
class AttachFlowTest extends DeskFixture {
  @Test
  void aPictureIsAttachedSeenLargeAndToldWithItsInject(FxRobot robot) {
    robot.interact(() -> model.injects().onPreview("1"));
    robot.clickOn("#attach");
    assertThat(model.scripting().attach().wanted().get()).isEqualTo("1");

    read(robot, new Found.Ready<>(List.of(Attached.picture("Foto", false), page(2))));
    save(robot);
    until(() -> attached().size() == 1);
    assertThat(attached().getFirst().room()).isTrue();

    WaitForAsyncUtils.waitForFxEvents();
    robot.clickOn("#attachment-Foto");
    until(() -> node("attachment-viewer").isVisible());
    robot.type(KeyCode.ESCAPE);
    until(() -> !node("attachment-viewer").isVisible());

    read(robot, refusal());
    assertThat(text("attach-refusal")).contains("rusak.png", "Rusak.");
    read(robot, new Found.Ready<>(List.of(Attached.picture("Foto", false))));
    save(robot);
    assertThat(model.forms().refusal().get()).contains("Foto");
    robot.type(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();

    robot.clickOn("#detach-Foto");
    until(() -> attached().isEmpty());
    hold(robot, KeyCode.CONTROL, KeyCode.Z);
    until(() -> attached().size() == 1);
    robot.type(KeyCode.SPACE);
    until(() -> board().progress().delivered("1"));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(there("attachment-Foto")).isTrue();
    assertThat(there("detach-Foto")).isFalse();
    assertThat(there("attach")).isFalse();
  }

  @Test
  void aFileThatWasDroppedIsReadWithProgressUnlessItIsCalledOff(FxRobot robot) {
    var attach = model.scripting().attach();
    var waiting = new ArrayDeque<Runnable>();
    var failed = new ArrayList<Throwable>();
    AttachmentFiles files =
        (file, progress) -> {
          progress.accept(0.5);
          return new Found.Ready<>(List.of(Attached.picture(file.toString(), false)));
        };
    robot.interact(() -> model.injects().onPreview("1"));
    robot.interact(() ->
        new Attaching(files, Optional::empty, new Hands(waiting::add, FxThread::run), failed::add)
            .serve(attach));
    assertThat(node("attach-reading").isVisible()).isFalse();

    robot.interact(() -> attach.onDropped("1", Path.of("besar.pdf")));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(node("attach-reading").isVisible()).isTrue();
    robot.clickOn("#attach-stop");
    waiting.remove().run();
    until(() -> !node("attach-reading").isVisible());
    assertThat(model.forms().isOpen()).isFalse();

    robot.interact(() -> attach.onDropped("1", Path.of("denah.pdf")));
    waiting.remove().run();
    until(() -> model.forms().isOpen());
    save(robot);
    until(() -> attached().size() == 1);
    assertThat(attached().getFirst().name()).isEqualTo("denah.pdf");
    assertThat(failed).isEmpty();
    assertThat(attach.takes(board().script().inject("1").orElseThrow())).isTrue();
    robot.type(KeyCode.SPACE);
    until(() -> board().progress().delivered("1"));
    assertThat(attach.takes(board().script().inject("1").orElseThrow())).isFalse();
  }

  @Test
  void theFormOfAnInjectShowsRenamesTakesAwayAndAddsAttachmentsAsOneStep(FxRobot robot) {
    robot.interact(() -> model.injects().onPreview("1"));
    for (var name : List.of("Foto", "Peta")) {
      act(new Command.Attach("1", Attached.picture(name, true)));
    }
    long before = steps();
    robot.interact(() -> model.scripting().onEdit("1"));
    until(() -> there("drafts-add"));
    robot.interact(() -> ((TextField) node("form.inject.title")).setText("Massa tiba"));
    robot.interact(() -> ((Button) node("draft-away-Foto")).fire());
    robot.interact(() -> ((TextField) node("draft-name-0")).setText("Peta posko"));
    robot.interact(() -> ((CheckBox) node("draft-room-0")).fire());
    robot.interact(() -> ((Button) node("drafts-add")).fire());
    assertThat(model.scripting().attach().wanted().get()).isEqualTo("1");
    read(robot, new Found.Ready<>(List.of(Attached.picture("Surat", false), page(2))));
    read(robot, refusal());
    assertThat(text("drafts-refusal")).contains("rusak.png");
    assertThat(model.forms().open().get()).extracting(Form::name).isEqualTo("inject");
    assertThat(attached()).extracting(Attachment::name).containsExactly("Foto", "Peta");

    save(robot);
    untilStep(before + 1);
    assertThat(attached()).extracting(Attachment::name).containsExactly("Peta posko", "Surat");
    assertThat(attached()).extracting(Attachment::room).containsExactly(false, true);
    assertThat(title()).isEqualTo("Massa tiba");
    hold(robot, KeyCode.CONTROL, KeyCode.Z);
    untilStep(before + 2);
    assertThat(attached()).extracting(Attachment::name).containsExactly("Foto", "Peta");
    assertThat(title()).isEqualTo("Kejadian 1");
  }

  private String title() {
    return board().script().inject("1").orElseThrow().story().title();
  }

  private void read(FxRobot robot, Found<List<Attachment>> found) {
    robot.interact(() -> model.scripting().attach().onRead("1", found));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static Attachment page(int number) {
    return Attached.picture("Foto – " + number, false);
  }

  private static Found<List<Attachment>> refusal() {
    return new Found.Faulty<>(
        List.of(new Opened.Fault("rusak.png", 0, "", new Text("Rusak.", "Damaged."))));
  }

  private List<Attachment> attached() {
    return board().script().inject("1").orElseThrow().attachments();
  }
}
