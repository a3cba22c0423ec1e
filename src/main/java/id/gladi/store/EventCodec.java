package id.gladi.store;

import id.gladi.app.UnreadableStepException;
import id.gladi.core.play.Event;
import id.gladi.core.play.Step;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a step holds as JSON and back, exactly: every number comes back with the same bits. Text
 * that cannot be understood to the last member is refused; nothing is guessed.
 */
final class EventCodec {
  /** The format written today. A step keeps the number of the format it was written in. */
  static final int FORMAT = 1;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addMixIn(Event.class, TypeIds.EventAnnotations.class)
          .addMixIn(Step.Cause.class, TypeIds.CauseAnnotations.class)
          .addModule(BlobJson.module())
          .addModule(DecisionJson.module())
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .build();

  private EventCodec() {}

  /** Why a step exists and what happened in it. */
  record Payload(Step.Cause cause, List<Event> events) {
    Payload {
      Objects.requireNonNull(cause, "cause");
      events = List.copyOf(events);
    }
  }

  static String write(Payload payload) {
    return JSON.writeValueAsString(payload);
  }

  /** Reads a payload of any format up to today's. */
  static Payload read(int format, String json) {
    if (format != FORMAT) {
      throw new UnreadableStepException(
          "payload format " + format + " where up to " + FORMAT + " is known");
    }
    try {
      Payload payload = JSON.readValue(json, Payload.class);
      return Objects.requireNonNullElseGet(
          payload,
          () -> {
            throw new UnreadableStepException("unreadable payload: null");
          });
    } catch (JacksonException e) {
      throw new UnreadableStepException("unreadable payload: " + e.getOriginalMessage(), e);
    }
  }
}
