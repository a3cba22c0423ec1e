package id.gladi.ui.desk.condition;

import java.util.EnumSet;
import java.util.Set;

/** The sorts of conditions that the builder offers, each with its text and the parts to choose. */
enum Template {
  SOME("ada %who%where", Slot.WHO, Slot.WHERE),
  NONE("tidak ada %who%where", Slot.WHO, Slot.WHERE),
  NOBODY(
      "tidak pernah (ada %who%where) dalam %n menit sejak inject %inject",
      Slot.WHO, Slot.WHERE, Slot.NUMBER, Slot.INJECT),
  SINCE("%n menit sejak inject %inject", Slot.NUMBER, Slot.INJECT),
  PERSONS("orang %who%where %rel %n", Slot.WHO, Slot.WHERE, Slot.RELATION, Slot.NUMBER),
  UNITS("jumlah %who%where %rel %n", Slot.WHO, Slot.WHERE, Slot.RELATION, Slot.NUMBER),
  ACTION("aksi %action terlewat", Slot.ACTION),
  FAILED("aksi %action gagal", Slot.ACTION),
  WARNINGS("imbauan %rel %n", Slot.RELATION, Slot.NUMBER),
  ORDERED("perintah %order diberikan", Slot.ORDER),
  EARLY("perintah %order sebelum imbauan %n", Slot.ORDER, Slot.NUMBER),
  DENSITY("kepadatan massa %rel %n", Slot.RELATION, Slot.NUMBER),
  LEVEL("tingkat %rel %level", Slot.RELATION, Slot.LEVEL),
  LAID("garis %line terpasang", Slot.LINE),
  ROUTES("rute-bubar %rel %n", Slot.RELATION, Slot.NUMBER),
  ASTRAY("bagian terpisah > %n m", Slot.NUMBER),
  STAGE("tahap %rel %n", Slot.RELATION, Slot.NUMBER),
  TOLD("inject %inject disajikan", Slot.INJECT),
  PASSED("alih-kendali tercatat");

  /** What is chosen in a template; {@link #mark()} is where it goes. */
  enum Slot {
    WHO("%who"),
    WHERE("%where"),
    RELATION("%rel"),
    NUMBER("%n"),
    INJECT("%inject"),
    ACTION("%action"),
    ORDER("%order"),
    LEVEL("%level"),
    LINE("%line");

    private final String mark;

    Slot(String mark) {
      this.mark = mark;
    }

    String mark() {
      return mark;
    }
  }

  private final String text;
  private final Set<Slot> slots;

  Template(String text, Slot... slots) {
    this.text = text;
    this.slots = slots.length == 0 ? EnumSet.noneOf(Slot.class) : EnumSet.of(slots[0], slots);
  }

  /** The text with its marks. */
  String text() {
    return text;
  }

  Set<Slot> slots() {
    return slots;
  }
}
