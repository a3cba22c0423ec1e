package id.gladi.store;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.gladi.core.play.Event;
import id.gladi.core.play.Step;
import tools.jackson.databind.DatabindContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.annotation.JsonTypeIdResolver;
import tools.jackson.databind.jsontype.impl.TypeIdResolverBase;

/** Lets the JSON library ask {@link EventTypes} for the name in {@code type}. */
final class TypeIds {
  private TypeIds() {}

  /** What is said about events without touching the core. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.CUSTOM, property = "type")
  @JsonTypeIdResolver(OfEvents.class)
  interface EventAnnotations {}

  /** What is said about causes without touching the core. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.CUSTOM, property = "type")
  @JsonTypeIdResolver(OfCauses.class)
  interface CauseAnnotations {}

  /** One family of names. */
  abstract static class Named extends TypeIdResolverBase {
    private static final long serialVersionUID = 1L;

    abstract String name(Object value);

    abstract Class<?> type(String name);

    @Override
    public String idFromValue(DatabindContext context, Object value) {
      return name(value);
    }

    @Override
    public String idFromValueAndType(DatabindContext context, Object value, Class<?> type) {
      return name(value);
    }

    @Override
    public JavaType typeFromId(DatabindContext context, String id) {
      return context.constructType(type(id));
    }

    @Override
    public JsonTypeInfo.Id getMechanism() {
      return JsonTypeInfo.Id.CUSTOM;
    }
  }

  /** Names of events. */
  static final class OfEvents extends Named {
    private static final long serialVersionUID = 1L;

    @Override
    String name(Object value) {
      return EventTypes.name((Event) value);
    }

    @Override
    Class<?> type(String name) {
      return EventTypes.event(name);
    }
  }

  /** Names of causes. */
  static final class OfCauses extends Named {
    private static final long serialVersionUID = 1L;

    @Override
    String name(Object value) {
      return EventTypes.name((Step.Cause) value);
    }

    @Override
    Class<?> type(String name) {
      return EventTypes.cause(name);
    }
  }
}
