package id.gladi.files.osm.read;

import id.gladi.files.osm.data.Elements;
import id.gladi.files.osm.data.LeftOut;
import id.gladi.files.osm.data.Member;
import id.gladi.files.osm.data.Tags;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The element of a PBF block that is being decoded, used again for each. */
final class PbfElement {
  private static final int WAY = 1;

  private final Elements sink;
  private final PbfTexts texts;
  private int[] keys = new int[64];
  private int[] values = new int[64];
  private int keyCount;
  private int valueCount;
  private long[] refs = new long[2048];
  private long id;
  private boolean deleted;

  PbfElement(Elements sink, PbfTexts texts) {
    this.sink = sink;
    this.texts = texts;
  }

  void clear() {
    keyCount = 0;
    valueCount = 0;
    deleted = false;
  }

  void id(long number) {
    id = number;
  }

  long id() {
    return id;
  }

  boolean deleted() {
    return deleted;
  }

  boolean keyed() {
    return keyCount > 0;
  }

  /** Fields that nodes, ways and relations share. */
  void common(Proto message) {
    switch (message.field()) {
      case 2 -> {
        var list = message.message();
        while (list.more()) {
          key(list.varint32());
        }
      }
      case 3 -> {
        var list = message.message();
        while (list.more()) {
          value(list.varint32());
        }
      }
      case 4 -> info(message.message());
      default -> message.skip();
    }
  }

  /** Keys and values of the next dense node, up to a zero; says whether there were any. */
  boolean dense(Proto tags) {
    clear();
    while (tags.more()) {
      int key = tags.varint32();
      if (key == 0) {
        break;
      }
      key(key);
      value(tags.varint32());
    }
    return keyed();
  }

  void way(Proto way) {
    clear();
    int count = 0;
    while (way.next()) {
      switch (way.field()) {
        case 1 -> id = way.varint();
        case 8 -> count = references(way.message());
        default -> common(way);
      }
    }
    if (deleted) {
      sink.leftOut(LeftOut.DELETED);
    } else {
      sink.way(id, refs, count, this::tags);
    }
  }

  void relation(Proto relation) {
    clear();
    var roles = new Proto(new byte[0], 0, 0);
    var types = roles;
    int count = 0;
    while (relation.next()) {
      switch (relation.field()) {
        case 1 -> id = relation.varint();
        case 8 -> roles = relation.message();
        case 9 -> count = references(relation.message());
        case 10 -> types = relation.message();
        default -> common(relation);
      }
    }
    if (deleted) {
      sink.leftOut(LeftOut.DELETED);
    } else {
      sink.relation(id, members(count, roles, types), this::tags);
    }
  }

  Tags tags() {
    if (keyCount != valueCount) {
      throw new Proto.Broken("keys without values");
    }
    var pairs = new String[2 * keyCount];
    for (int i = 0; i < keyCount; i++) {
      pairs[2 * i] = texts.get(keys[i]);
      pairs[2 * i + 1] = texts.get(values[i]);
    }
    return Tags.of(pairs);
  }

  private List<Member> members(int count, Proto roles, Proto types) {
    var members = new ArrayList<Member>();
    for (int i = 0; i < count; i++) {
      int role = roles.varint32();
      if (types.varint() == WAY) {
        members.add(new Member(refs[i], texts.get(role)));
      }
    }
    return members;
  }

  private int references(Proto list) {
    int count = 0;
    long ref = 0;
    while (list.more()) {
      if (count == refs.length) {
        refs = Arrays.copyOf(refs, 2 * count);
      }
      ref += list.zigzag();
      refs[count++] = ref;
    }
    return count;
  }

  private void info(Proto info) {
    while (info.next()) {
      if (info.field() == 6) {
        deleted = info.varint() == 0;
      } else {
        info.skip();
      }
    }
  }

  private void key(int index) {
    if (keyCount == keys.length) {
      keys = Arrays.copyOf(keys, 2 * keyCount);
    }
    keys[keyCount++] = index;
  }

  private void value(int index) {
    if (valueCount == values.length) {
      values = Arrays.copyOf(values, 2 * valueCount);
    }
    values[valueCount++] = index;
  }
}
