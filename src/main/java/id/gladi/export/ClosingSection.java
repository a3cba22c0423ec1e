package id.gladi.export;

import id.gladi.core.plan.Source;
import id.gladi.core.review.AfterActionReview;

/** What the room still answers, where the case comes from, and the place to sign. */
record ClosingSection(AfterActionReview review, ReviewWords words) {

  void write(Html body) {
    var exercise = review.plan().exercise();
    if (!exercise.script().reviewQuestions().isEmpty()) {
      body.add("h2").text(words.say("closing.questions"));
      var list = body.add("ol");
      exercise.script().reviewQuestions().forEach(question -> list.add("li").text(question));
    }
    body.add("h2").text(words.say("closing.sources"));
    var sources = body.add("ul");
    exercise.setting().sources().forEach(source -> sources.add("li").text(cite(source)));
    sources.add("li").text(review.plan().map().origin().attribution());
    sources.add("li").text(words.say("closing.profile", words.say(review.plan().profile().name())));
    signatures(body.add("div", "signatures"));
  }

  private static String cite(Source source) {
    var named = source.date().isBlank() ? source.title() : source.title() + ", " + source.date();
    return named + ". " + source.supports();
  }

  private void signatures(Html block) {
    var row = block.add("table").add("tr");
    signature(row.add("td"), words.say("closing.evaluator"));
    signature(row.add("td"), words.say("closing.director"));
  }

  private void signature(Html cell, String role) {
    cell.add("div").text(words.say("closing.placeDate"));
    cell.add("div").text(role);
    cell.add("div", "line").text(" ");
  }
}
