package id.gladi.ui.session;

import id.gladi.core.conduct.Arrest;
import id.gladi.core.conduct.Request;
import java.util.List;

/// What a facilitator does in a session, by whatever means.
interface Facilitator {
  /// Where the facilitator looks.
  Screen screen();

  /// Uses what has an id.
  void press(String id);

  /// Writes into what has an id.
  void write(String id, String words);

  /// Sends the form that is open.
  void send();

  /// Sends the form that is open and sees it go.
  default void save() {
    screen().lookAtForm();
    send();
    screen().awaitGone("form-save");
  }

  /// Starts a session of an exercise from the library.
  void start(String exercise);

  /// Tells the next inject.
  void tell();

  /// Declares the level that is proposed.
  void declare();

  /// Opens a decision and says what is decided.
  void openDecision(String words);

  /// Takes a decision without force.
  default void decide(String words) {
    openDecision(words);
    save();
  }

  /// Decides on force that has to be reported.
  default void decideForce(String words) {
    openDecision(words);
    press("form.decision.behaviour.aktif");
    press("form.decision.stage.4");
    screen().look("isian-kekuatan");
    send();
  }

  /// Completes the report that is open.
  default void report(String words) {
    for (var part : List.of("behaviour", "grounds", "result", "consequences")) {
      write("form.report." + part, words);
    }
    save();
  }

  /// Finds that an expected action was done.
  default void judge(String action) {
    press("judge-" + action + "-met");
  }

  /// Orders what the form offers first.
  void order(String reason);

  /// Hands control to the one whom the form offers first.
  void passControl(String reason);

  /// Brings what is on record of lawful force into view.
  void openRecord();

  /// Brings the card back.
  void openCard();

  /// Answers that a ward is still secured, in the open record.
  default void secure(String ward) {
    press("secured-" + ward);
  }

  /// Asks for what the form offers first, in the open record.
  default void request(String words) {
    press("lawful-request");
    write("form.request.words", words);
    save();
  }

  /// Brings a request into a state, in the open record.
  default void answer(String request, Request.State state) {
    press(request + "-" + state);
  }

  /// Records an arrest, in the open record.
  default void arrest(String reason) {
    press("lawful-arrest");
    write("form.arrest.reason", reason);
    save();
  }

  /// Ticks what an arrested person is owed, in the open record.
  default void care(String arrest, Arrest.Care care) {
    press(arrest + "-" + care);
  }

  void undo();

  void redo();

  /// Looks back one act.
  void lookBack();

  /// Plays on from the act that is shown, under a name.
  void branch(String name);

  /// Goes on where a branch was left.
  void goOn(String branch);

  /// Ends the exercise, in the open record.
  void close();

  /// Leaves for the library.
  void leave();
}
