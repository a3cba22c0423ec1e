package id.gladi.draw.board;

import id.gladi.draw.Box;

/**
 * Room for names on the ground.
 *
 * @param taken by symbols, labels and crowds: never to be written on
 * @param lines of the plan: written across only where there is no other place
 */
record Room(Occupied taken, Occupied lines) {

  boolean free(Box box) {
    return taken.free(box) && lines.free(box);
  }

  void take(Box box) {
    taken.add(box);
  }
}
