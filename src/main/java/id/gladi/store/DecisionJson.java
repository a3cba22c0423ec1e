package id.gladi.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.gladi.core.play.Decision;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

/**
 * A decision within an event. On whose order and at what level it was taken was asked for later:
 * records from before lack both, and what nobody noted is left out, so that they read and write
 * alike.
 */
final class DecisionJson {
  private static final List<String> LATER = List.of("onOrderOf", "level");

  private DecisionJson() {}

  static SimpleModule module() {
    return new SimpleModule()
        .setMixInAnnotation(Decision.class, Annotations.class)
        .addDeserializer(Decision.class, new Reader());
  }

  /** What is left out when it is empty, and what is no part of the record. */
  interface Annotations {
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    String onOrderOf();

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    String level();
  }

  /** A decision as it stands in a record that has everything. */
  private record Written(
      String by,
      String text,
      String reason,
      String legalBasis,
      String behaviour,
      int stage,
      List<String> units,
      @Nullable String inject,
      String onOrderOf,
      String level) {
    Decision decision() {
      return new Decision(
          by, text, reason, legalBasis, behaviour, stage, units, inject, onOrderOf, level);
    }
  }

  private static final class Reader extends StdDeserializer<Decision> {
    Reader() {
      super(Decision.class);
    }

    @Override
    public Decision deserialize(JsonParser from, DeserializationContext context) {
      var tree = context.readTree(from);
      if (tree instanceof ObjectNode decision) {
        for (var name : LATER) {
          if (!decision.has(name)) {
            decision.put(name, "");
          }
        }
      }
      Written written = context.readTreeAsValue(tree, Written.class);
      return written.decision();
    }
  }
}
