package id.gladi.ui.session;

import id.gladi.core.conduct.Arrest;
import id.gladi.core.conduct.Request;

/// What a facilitator does in a session, by whatever means.
interface Facilitator {
  /// Starts a session of an exercise from the library.
  void start(String exercise);

  /// Tells the next inject.
  void tell();

  /// Declares the level that is proposed.
  void declare();

  /// Takes a decision without force.
  void decide(String words);

  /// Decides on force that has to be reported.
  void decideForce(String words);

  /// Completes the report that is open.
  void report(String words);

  /// Finds that an expected action was done.
  void judge(String action);

  /// Orders what the form offers first.
  void order(String reason);

  /// Hands control to the one whom the form offers first.
  void passControl(String reason);

  /// Brings what is on record of lawful force into view.
  void openRecord();

  /// Brings the card back.
  void openCard();

  /// Answers that a ward is still secured, in the open record.
  void secure(String ward);

  /// Asks for what the form offers first, in the open record.
  void request(String words);

  /// Brings a request into a state, in the open record.
  void answer(String request, Request.State state);

  /// Records an arrest, in the open record.
  void arrest(String reason);

  /// Ticks what an arrested person is owed, in the open record.
  void care(String arrest, Arrest.Care care);

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
