package id.gladi.core.play;

import id.gladi.core.plan.PlannedStage;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;
import org.pcollections.TreePMap;

/**
 * Persiapan: units are laid as the plan wants them and recorded per stage, while the play stands
 * aside untouched.
 *
 * @param stages stages recorded at the table, by id; they hold instead of those in the plan's file
 * @param aside the ground as the play left it, null while playing
 */
public record SetUp(PMap<String, PlannedStage> stages, @Nullable Field aside) {
  public static final SetUp NONE = new SetUp(TreePMap.empty(), null);

  /** Whether the plan is being laid and the play waits. */
  public boolean open() {
    return aside != null;
  }

  SetUp begun(Field field) {
    return open() ? this : new SetUp(stages, field);
  }

  SetUp ended() {
    return new SetUp(stages, null);
  }

  SetUp with(PlannedStage stage) {
    return new SetUp(stages.plus(stage.id(), stage), aside);
  }
}
