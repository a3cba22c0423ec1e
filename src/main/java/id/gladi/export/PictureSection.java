package id.gladi.export;

import id.gladi.core.plan.Phase;
import id.gladi.core.review.AfterActionReview;
import id.gladi.core.review.Moment;
import java.util.stream.Collectors;

/** The board at the opening, after each declared level and at the end. */
record PictureSection(AfterActionReview review, ReviewWords words) {

  void write(Html body) {
    int number = 1;
    for (var moment : review.moments()) {
      var block = body.add("div", number % 2 == 1 ? "picture newpage" : "picture");
      block.add("h2").text(words.say("picture", moment.at().toString()));
      block
          .add("object")
          .attribute("type", "gladi/board")
          .attribute("data-step", String.valueOf(moment.step()))
          .attribute("style", "display:block;width:180mm;height:96mm");
      block.add("p", "small").text(words.say("picture.caption", number, whys(moment)));
      number++;
    }
  }

  private String whys(Moment moment) {
    return moment.whys().stream().map(this::why).collect(Collectors.joining(" "));
  }

  private String why(Moment.Why why) {
    return switch (why) {
      case Moment.Why.Opening _ -> words.say("picture.opening");
      case Moment.Why.Phase phase -> words.say("picture.phase", phase.number(), name(phase));
      case Moment.Why.Level level ->
          words.say("picture.level", words.level(review.plan().profile(), level.level()));
      case Moment.Why.Decided decided ->
          words.say(
              decided.force() ? "picture.force" : "picture.decided",
              decided.by(),
              decided.stage(),
              decided.text());
      case Moment.Why.End _ -> words.say("picture.end");
    };
  }

  private String name(Moment.Why.Phase phase) {
    return review.plan().exercise().script().phases().stream()
        .filter(each -> each.number() == phase.number())
        .map(Phase::name)
        .findFirst()
        .orElse("");
  }
}
