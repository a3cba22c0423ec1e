package id.gladi.export;

import id.gladi.core.play.ActionResult.Mark;
import id.gladi.core.review.AfterActionReview;
import id.gladi.core.review.JudgedAction;

/** Every expected action with its judgement: word and sign, never colour alone. */
record ActionsSection(AfterActionReview review, ReviewWords words) {

  void write(Html body) {
    body.add("h2", "newpage").text(words.say("actions"));
    if (review.actions().isEmpty()) {
      body.add("p").text(words.say("actions.none"));
      return;
    }
    var table =
        body.table(
            "actions",
            words.say("actions.inject"),
            words.say("actions.function"),
            words.say("actions.action"),
            words.say("actions.limit"),
            words.say("actions.result"));
    review.actions().forEach(action -> action(table, action));
  }

  private void action(Html table, JudgedAction judged) {
    var row =
        table.row(
            judged.inject().id(),
            function(judged.action().function()),
            judged.action().text(),
            words.say("actions.minutes", judged.action().limitMinutes()),
            result(judged));
    row.attribute("class", style(judged));
  }

  private String function(String id) {
    return review.plan().exercise().functions().stream()
        .filter(function -> function.id().equals(id))
        .map(function -> function.name())
        .findFirst()
        .orElse(id);
  }

  private String result(JudgedAction judged) {
    var mark = judged.mark();
    if (mark == null) {
      return words.say("actions.open");
    }
    var word = words.say(mark == Mark.MET ? "actions.met" : "actions.missed");
    var comment = judged.result() == null ? "" : judged.result().comment();
    return comment.isBlank() ? word : word + " – " + comment;
  }

  private static String style(JudgedAction judged) {
    var mark = judged.mark();
    return mark == null ? "open" : mark == Mark.MET ? "met" : "missed";
  }
}
