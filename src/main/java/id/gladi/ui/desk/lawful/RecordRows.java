package id.gladi.ui.desk.lawful;

import id.gladi.core.TPlus;
import id.gladi.core.conduct.Arrest;
import id.gladi.core.conduct.Conduct;
import id.gladi.core.conduct.Request;
import id.gladi.core.conduct.RequestLog;
import id.gladi.core.plan.Unit;
import id.gladi.core.play.Token;
import id.gladi.ui.fx.Labels;
import id.gladi.ui.fx.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The rows of what is on record: warnings, requests, reports, arrests, custody. */
final class RecordRows {
  private final LawfulModel model;
  private final Texts texts;

  RecordRows(LawfulModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
  }

  /** One crowd: how often it was warned, how long ago, and the next warning on a button. */
  Node warning(Token crowd) {
    var heard = model.board().conduct().warningsTo(crowd.id());
    var ago =
        heard.isEmpty()
            ? texts.get("warning.none")
            : texts.get("warning.count", heard.size(), minutes(since(heard.getLast())));
    var warn =
        button(
            "warning.next",
            "warn-" + crowd.id(),
            () -> model.onWarn(Set.of(crowd.id())),
            heard.size() + 1);
    return row(crowd.face().name(), ago, warn);
  }

  /** One request: its state, the response time, and the states it may come into. */
  Node request(RequestLog log) {
    var state = texts.get("request." + log.state());
    var answer = log.entries().size() < 2 ? since(log.sentAt()) : answered(log);
    var words = texts.get("request.row", state, log.request().to(), minutes(answer));
    var next = new FlowPane(6, 6);
    for (var to : Request.State.values()) {
      if (log.state().leadsTo(to)) {
        next.getChildren()
            .add(
                button(
                    "request.to." + to, log.id() + "-" + to, () -> model.onAnswer(log.id(), to)));
      }
    }
    var box = new VBox(4, row(log.request().what(), words));
    if (!next.getChildren().isEmpty()) {
      box.getChildren().add(next);
    }
    return box;
  }

  /** Seconds from sending to the first answer. */
  private static int answered(RequestLog log) {
    return log.entries().get(1).at().seconds() - log.sentAt().seconds();
  }

  /** One act of force and its report. */
  Node report(Conduct.ForceUsed used) {
    var report = model.board().conduct().reports().get(used.id());
    var words =
        report == null
            ? texts.get("report.none", used.at())
            : report.complete()
                ? texts.get("report.complete", used.at())
                : texts.get("report.missing", ReportForm.missing(report, texts));
    var write = button("report.write", "report-" + used.id(), () -> model.onReport(used.id()));
    return row(model.actName(used), words, write);
  }

  /** One arrest and its checklist. */
  Node arrest(String id, Arrest arrest) {
    var box = new VBox(4, row(texts.get("arrest.row", arrest.persons()), arrest.reason()));
    for (var care : Arrest.Care.values()) {
      var check = new CheckBox(texts.get("care." + care));
      check.setId(id + "-" + care);
      check.setWrapText(true);
      check.setSelected(arrest.care().contains(care));
      check.setDisable(!model.now());
      check.setOnAction(_ -> model.onCheck(id, changed(arrest.care(), care)));
      box.getChildren().add(check);
    }
    return box;
  }

  private static List<Arrest.Care> changed(List<Arrest.Care> before, Arrest.Care care) {
    return Arrays.stream(Arrest.Care.values())
        .filter(c -> before.contains(c) != (c == care))
        .toList();
  }

  /** One ward that nobody answered for in this phase. */
  Node custody(Unit ward) {
    var yes = button("custody.yes", "secured-" + ward.id(), () -> model.onSecured(ward));
    var no = button("custody.no", "insecure-" + ward.id(), () -> model.onInsecure(ward.id()));
    return row(ward.name(), texts.get("custody.ask"), yes, no);
  }

  private int since(TPlus at) {
    return model.board().clock().seconds() - at.seconds();
  }

  private String minutes(int seconds) {
    return seconds < 60
        ? texts.get("time.seconds", seconds)
        : texts.get("time.minutes", seconds / 60);
  }

  private Button button(String key, String id, Runnable act, Object... arguments) {
    var button = Labels.button(texts.of(key, arguments), act);
    button.setId(id);
    button.setMinWidth(Button.USE_PREF_SIZE);
    button.setDisable(!model.now());
    return button;
  }

  private static Node row(String name, String words, Button... buttons) {
    var text = new VBox(FlagCard.wrapped(name, "medium"), FlagCard.wrapped(words, "secondary"));
    HBox.setHgrow(text, Priority.ALWAYS);
    var all = new ArrayList<Node>(List.of(text));
    all.addAll(List.of(buttons));
    var row = new HBox(8);
    row.getStyleClass().add("record-row");
    row.getChildren().setAll(all);
    return row;
  }
}
