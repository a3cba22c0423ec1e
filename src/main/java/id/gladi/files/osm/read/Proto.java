package id.gladi.files.osm.read;

import java.nio.charset.StandardCharsets;

/**
 * A cursor over one message of Protocol Buffers: {@link #next} goes from field to field. What does
 * not parse is a {@link Broken}.
 */
final class Proto {
  /** Bytes that are no message. */
  static final class Broken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Broken(String message) {
      super(message);
    }
  }

  private final byte[] bytes;
  private final int end;
  private int at;
  private int field;
  private int type;

  Proto(byte[] bytes, int from, int end) {
    this.bytes = bytes;
    this.at = from;
    this.end = end;
  }

  /** Goes to the next field; false at the end of the message. */
  boolean next() {
    if (at >= end) {
      return false;
    }
    long key = varint();
    field = (int) (key >>> 3);
    type = (int) (key & 7);
    return true;
  }

  int field() {
    return field;
  }

  boolean more() {
    return at < end;
  }

  long varint() {
    long value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      if (at >= end) {
        throw new Broken("a number ends too early");
      }
      byte next = bytes[at++];
      value |= (long) (next & 0x7F) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw new Broken("a number is too long");
  }

  int varint32() {
    return (int) varint();
  }

  long zigzag() {
    long value = varint();
    return (value >>> 1) ^ -(value & 1);
  }

  /** The message or packed list that this field holds. */
  Proto message() {
    int length = length();
    var inner = new Proto(bytes, at, at + length);
    at += length;
    return inner;
  }

  String text() {
    int length = length();
    var text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  byte[] array() {
    return bytes;
  }

  int at() {
    return at;
  }

  int end() {
    return end;
  }

  /** Passes over the value of this field. */
  void skip() {
    switch (type) {
      case 0 -> varint();
      case 1 -> pass(8);
      case 2 -> pass(length());
      case 5 -> pass(4);
      default -> throw new Broken("field " + field + " has the unknown type " + type);
    }
  }

  private void pass(int count) {
    if (count > end - at) {
      throw new Broken("a field ends too early");
    }
    at += count;
  }

  private int length() {
    if (type != 2) {
      throw new Broken("field " + field + " should be a message");
    }
    long length = varint();
    if (length < 0 || length > end - at) {
      throw new Broken("a field ends too early");
    }
    return (int) length;
  }
}
