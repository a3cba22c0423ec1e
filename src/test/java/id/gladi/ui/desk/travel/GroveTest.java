package id.gladi.ui.desk.travel;

import static org.assertj.core.api.Assertions.assertThat;

import id.gladi.core.play.Step;
import id.gladi.core.review.Journey;
import id.gladi.fixture.Play;
import id.gladi.fixture.SmallPlan;
import id.gladi.fixture.Wish;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.scene.control.TreeItem;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/// The tree of places follows a way by what changed.
class GroveTest {
  private static final Play OPENED = Play.opened(SmallPlan.plan());

  @Provide
  Arbitrary<List<Wish>> wishes() {
    return Wish.upTo(40);
  }

  @Property(tries = 100)
  void aTreeThatFollowedEveryStepIsTheTreeGrownAnew(
      @ForAll("wishes") List<Wish> wishes,
      @ForAll Set<Journey.Kind> kinds,
      @ForAll @IntRange(min = 1, max = 4) int every) {
    Predicate<Journey.Place> wanted = place -> place.step().seq() % every == 0;
    var sorts = EnumSet.noneOf(Journey.Kind.class);
    sorts.addAll(kinds);
    var following = new Followed();
    following.grove.want(sorts, wanted, List.of());
    var play = OPENED;
    for (var wish : wishes) {
      play = wish.in(play).orElse(play);
      following.follow(play);
      var anew = new Grove();
      anew.want(sorts, wanted, Journey.of(play.plan(), acts(play)));
      assertThat(drawn(following)).isEqualTo(drawn(anew.root().get()));
    }
  }

  @Test
  void anActTouchesNoOtherItem() {
    var following = new Followed();
    var play = OPENED.note("satu").note("dua");
    following.follow(play);
    var root = following.grove.root().get();
    var first = following.grove.item(2);
    following.follow(play.note("tiga"));
    following.follow(play);
    assertThat(following.grove.root().get()).isSameAs(root);
    assertThat(following.grove.item(2)).isNotNull().isSameAs(first);
    assertThat(following.grove.item(4)).isNull();
  }

  private static List<Step> acts(Play play) {
    return play.tree().actsUpTo(play.tree().size());
  }

  private static String drawn(Followed followed) {
    return drawn(followed.grove.root().get());
  }

  private static String drawn(TreeItem<Journey.Place> item) {
    return item.getChildren().stream()
        .map(child ->
            child.getValue().kind() + "" + child.getValue().step().seq() + "[" + drawn(child) + "]")
        .collect(Collectors.joining(" "));
  }

  /// A grove that follows a play.
  private static final class Followed {
    final Grove grove = new Grove();
    private final Way way = new Way();

    void follow(Play play) {
      int same = way.follow(play.tree(), acts(play));
      grove.follow(way.places(), same);
    }
  }
}
