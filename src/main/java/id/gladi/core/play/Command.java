package id.gladi.core.play;

import id.gladi.core.Strength;
import id.gladi.core.TPlus;
import id.gladi.core.assess.Assessing;
import id.gladi.core.conduct.Arrest;
import id.gladi.core.conduct.Breach;
import id.gladi.core.conduct.Custody;
import id.gladi.core.conduct.Deliberation;
import id.gladi.core.conduct.ForceReport;
import id.gladi.core.conduct.Order;
import id.gladi.core.conduct.Request;
import id.gladi.core.plan.Attachment;
import id.gladi.core.plan.Formation;
import id.gladi.core.plan.Inject;
import id.gladi.core.terrain.Point;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What someone at the table wants. {@link Decider} answers with events or with a reason why not.
 */
public sealed interface Command {
  /**
   * Opens the session: units with a home on the map take their places, lines planned from the start
   * are laid.
   */
  record OpenSession() implements Command {}

  /** Puts a unit of the plan on the board, or those of it who are not there yet. */
  record PlaceUnit(String unit, Point at) implements Command {}

  /** Moves tokens, each along its own path (metres, last point is the destination), as one step. */
  record MoveTokens(List<Move> moves) implements Command {
    public MoveTokens {
      moves = List.copyOf(moves);
    }
  }

  /** One token's path. */
  record Move(String token, List<Point> path) {
    public Move {
      path = List.copyOf(path);
    }
  }

  /**
   * Units take the stations that the plan has for a stage, with their formations, as one step;
   * units planned off the board leave it.
   */
  record TakeStations(String stage) implements Command {}

  /** Turns a token; any angle in degrees, normalised to 0 ≤ facing < 360. */
  record TurnToken(String token, double facing) implements Command {}

  /** Changes a formation; null gathers the unit. */
  record ChangeFormation(String token, @Nullable Formation formation) implements Command {}

  /** Changes what a unit is doing. */
  record ChangeStatus(String token, Token.Status status) implements Command {}

  /** Splits persons off a token and puts them at a place. */
  record SplitToken(String token, int persons, Point at) implements Command {}

  /** Says what is known of a crowd. */
  record DescribeCrowd(String token, CrowdProfile profile) implements Command {}

  /** Lets a crowd grow or shrink; its outline goes along when its density is to stay. */
  record SizeCrowd(String token, Strength strength, boolean keepDensity) implements Command {}

  /** Gives a crowd another outline of three corners or more. */
  record ShapeCrowd(String token, List<Point> outline) implements Command {
    public ShapeCrowd {
      outline = List.copyOf(outline);
    }
  }

  /**
   * Puts another crowd like this one on the board. Units are counted personnel of the plan and
   * cannot be copied.
   */
  record CopyCrowd(String token, Point at) implements Command {}

  /** Marks an act where it happens; persons 0 when not stated. */
  record BeginAct(String act, Point at, int persons) implements Command {}

  /** Ends one mark of an act. */
  record EndAct(String mark) implements Command {}

  /** One unit relieves another in front of a crowd. */
  record ChangeOverUnits(ChangeOver kind, String front, String relief) implements Command {}

  /** Names tokens as a group. */
  record GroupTokens(String name, List<String> tokens) implements Command {
    public GroupTokens {
      tokens = List.copyOf(tokens);
    }
  }

  /** Dissolves a group; its tokens stay. */
  record DissolveGroup(String group) implements Command {}

  /** Keeps the hand from moving a token, or lets it again. */
  record LockToken(String token, boolean locked) implements Command {}

  /** Shows a token on the room's screen from now on, or keeps it off. */
  record ShowToken(String token, boolean visible) implements Command {}

  /** Several commands, in order, as one step; refused as a whole when one of them is. */
  record Together(List<Command> commands) implements Command {
    public Together {
      commands = List.copyOf(commands);
    }
  }

  /** Joins a part to its unit again, or a crowd to another crowd. */
  record MergeTokens(String part, String into) implements Command {}

  /** Takes a token off the board. */
  record RemoveToken(String token) implements Command {}

  /** Tells an inject to the room, with its board effects. */
  record DeliverInject(String inject) implements Command {}

  /** Leaves an inject out; a reason is required. */
  record SkipInject(String inject, String reason) implements Command {}

  /** Puts an inject off to a later exercise time. */
  record PostponeInject(String inject, TPlus until) implements Command {}

  /** Writes an inject into this session's script, to come next; the narrative may be empty. */
  record AddInject(String title, String narrative) implements Command {}

  /** Changes the words and the planned time of an inject that was not told yet. */
  record EditInject(String inject, TPlus at, Inject.Story story, Inject.Routing routing)
      implements Command {}

  /** Puts an inject of the main list behind another, or first when that is null. */
  record MoveInject(String inject, @Nullable String after) implements Command {}

  /** Adds an attachment to an inject that was not told yet. */
  record Attach(String inject, Attachment attachment) implements Command {}

  /** Takes an attachment away from an inject that was not told yet; by its name. */
  record Detach(String inject, String attachment) implements Command {}

  /** Gives a contingency another condition, in the condition language; empty for none. */
  record SetTrigger(String inject, String trigger) implements Command {}

  /**
   * Takes the inject told last back: it is ready again, and the room sees the one before it. What
   * it did on the board stays and is not done twice when it is told again.
   */
  record GoBack() implements Command {}

  /** Accepts an offered effect of a delivered inject; index counts the inject's effects from 0. */
  record TakeOffer(String inject, int index) implements Command {}

  /** Judges an expected action of a delivered inject; null takes the judgement back. */
  record JudgeAction(ActionRef action, ActionResult.@Nullable Mark mark, String comment)
      implements Command {}

  /** Records a decision, with how it was weighed where somebody wrote it down. */
  record RecordDecision(Decision decision, @Nullable Deliberation weighed) implements Command {
    public RecordDecision(Decision decision) {
      this(decision, null);
    }
  }

  /** Gives an order that the profile knows. */
  record GiveOrder(Order order) implements Command {}

  /** Warns a crowd (imbauan). */
  record WarnCrowd(String crowd, String by, String text) implements Command {}

  /** Offers a meeting with KPU, to a crowd or to everybody. */
  record OfferMeeting(@Nullable String crowd, String by, String text) implements Command {}

  /** Asks for reinforcement. */
  record SendRequest(Request request) implements Command {}

  /** Notes how far a request has come. */
  record AnswerRequest(String request, Request.State state, String note) implements Command {}

  /** Records an arrest. */
  record RecordArrest(Arrest arrest) implements Command {}

  /** Notes what was seen to for the arrested. */
  record CheckArrest(String arrest, List<Arrest.Care> care) implements Command {
    public CheckArrest {
      care = List.copyOf(care);
    }
  }

  /** Answers "still secured?". */
  record AnswerCustody(Custody custody) implements Command {}

  /** Writes a use-of-force report, complete or not. */
  record ReportForce(ForceReport report) implements Command {}

  /** Notes a forbidden act that somebody saw. */
  record ObserveBreach(Breach breach) implements Command {}

  /** The umpire's word against the flag of an earlier step. */
  record OverruleFlag(long step, String rule, String by, String reason) implements Command {}

  /** Carries out an act that rules block, on the umpire's word. */
  record Overrule(Command act, List<String> rules, String by, String reason) implements Command {
    public Overrule {
      rules = List.copyOf(rules);
    }
  }

  /** Closes the exercise as finished; refused while a use-of-force report is incomplete. */
  record CloseExercise(String by, String text) implements Command {}

  /** Declares a level with its reason. */
  record DeclareLevel(String level, String by, String reason) implements Command {}

  /** Declares the level of one crowd with its reason, or lets it follow the whole again. */
  record DeclareCrowdLevel(CrowdLevel what) implements Command {}

  /** Passes control to another holder. */
  record PassControl(String to, String reason) implements Command {}

  /** Lays a line or zone. */
  record LayOverlay(Overlay overlay) implements Command {}

  /** Takes a line or zone up. */
  record TakeUpOverlay(String overlay) implements Command {}

  /** Begins persiapan: the plan is laid on the board, the play waits. */
  record BeginSetUp() implements Command {}

  /** Records where the units stand as the plan for a stage, or a level that has none yet. */
  record RecordStations(String stage) implements Command {}

  /** Ends persiapan: the board is that of the play again. */
  record EndSetUp() implements Command {}

  /** Writes a note. */
  record WriteNote(String by, String text) implements Command {}

  /** Puts the words of an evaluator or the loggist on record. */
  record Assess(Assessing what) implements Command {}

  /** Moves the exercise clock forward. */
  record AdvanceClock(TPlus to) implements Command {}
}
