package id.gladi.core.play;

import java.util.Optional;
import java.util.Set;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.TreePMap;

/**
 * How the desk has arranged the tokens for its own hand: groups and locks. Means nothing on the
 * ground and is never shown to the room.
 *
 * @param groups by id in stable order
 * @param locked ids of tokens that the hand must not move
 */
public record Arrangement(PMap<String, Group> groups, PSet<String> locked) {
  public static final Arrangement NONE = new Arrangement(TreePMap.empty(), HashTreePSet.empty());

  /** The group that a token is in. */
  public Optional<Group> groupOf(String token) {
    return groups.values().stream().filter(g -> g.tokens().contains(token)).findFirst();
  }

  /** The id of a group to come: the smallest number from 1 that no group has. */
  String freeGroup() {
    int number = 1;
    while (groups.containsKey("kelompok-" + number)) {
      number++;
    }
    return "kelompok-" + number;
  }

  /** With one more group; its members leave the groups they were in. */
  Arrangement with(Group group) {
    var others = without(Set.copyOf(group.tokens()));
    return new Arrangement(others.groups.plus(group.id(), group), locked);
  }

  Arrangement withoutGroup(String id) {
    return new Arrangement(groups.minus(id), locked);
  }

  Arrangement locking(String token, boolean lock) {
    return new Arrangement(groups, lock ? locked.plus(token) : locked.minus(token));
  }

  /** Without a token that left the board. */
  Arrangement withoutToken(String token) {
    return new Arrangement(without(Set.of(token)).groups, locked.minus(token));
  }

  /** The groups without some members; a group of fewer than two is none. */
  private Arrangement without(Set<String> tokens) {
    var left = groups;
    for (var group : groups.values()) {
      var stay = group.tokens().stream().filter(t -> !tokens.contains(t)).toList();
      if (stay.size() < 2) {
        left = left.minus(group.id());
      } else if (stay.size() < group.tokens().size()) {
        left = left.plus(group.id(), new Group(group.id(), group.name(), stay));
      }
    }
    return new Arrangement(left, locked);
  }
}
