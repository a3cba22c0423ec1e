package id.gladi.core.play;

/** How declared levels change the board. */
final class LevelFold {
  private LevelFold() {}

  /** Crowds with a level of their own keep it. */
  static Board whole(Board board, Event.LevelDeclared e) {
    var before = board.situation();
    var entry =
        new Journal.Entry.LevelDeclared(
            board.clock(), before.level(), e.level(), e.by(), e.reason());
    return board.with(before.declared(e.level(), board.clock(), e.reason())).with(entry);
  }

  static Board crowd(Board board, CrowdLevel declared) {
    var before = board.situation();
    var level = declared.level();
    var next =
        level == null
            ? before.following(declared.crowd())
            : before.declared(
                declared.crowd(),
                new Situation.Own(level, board.clock(), declared.by(), declared.reason()));
    return board.with(next).with(new Journal.Entry.CrowdLevelDeclared(board.clock(), declared));
  }
}
