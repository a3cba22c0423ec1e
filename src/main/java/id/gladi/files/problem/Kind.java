package id.gladi.files.problem;

/**
 * Kinds of problems. Each has a sentence in both bundles; the comment names its arguments in order.
 */
public enum Kind {
  /** No such file. */
  MISSING_FILE,
  /** A folder where a file is wanted. */
  IS_A_FOLDER,
  /** Exists but cannot be read: permissions, device, network. */
  UNREADABLE,
  /** Nothing in it. */
  EMPTY_FILE,
  /** Size in MB, limit in MB. */
  TOO_LARGE,
  /** Byte offset, the byte in hexadecimal. */
  NOT_UTF_8,
  /** Name of the encoding that the first bytes announce. */
  OTHER_ENCODING,

  /** JSON ends too early. */
  SYNTAX_END,
  /** The character that does not belong there. */
  SYNTAX_CHARACTER,
  /** A comma before a closing bracket. */
  SYNTAX_EXTRA_COMMA,
  /** A comma is missing before this value. */
  SYNTAX_MISSING_COMMA,
  /** Names and texts need straight double quotes. */
  SYNTAX_QUOTES,
  /** JSON knows no comments. */
  SYNTAX_COMMENT,
  /** Something follows after the end. */
  SYNTAX_TRAILING,
  /** A number that is not written as JSON wants it. */
  SYNTAX_NUMBER,
  /** A text with a line break, a tab or a wrong backslash. */
  SYNTAX_TEXT,
  /** Deepest allowed nesting. */
  TOO_DEEP,
  /** Most values allowed. */
  TOO_MANY_VALUES,
  /** A single text, name or number beyond all measure. */
  VALUE_TOO_LONG,
  /** Field, line of the first one. */
  DUPLICATE_FIELD,

  /** Expected {@link Word}, found {@link Word}. */
  WRONG_TYPE,
  /** Field. */
  MISSING_FIELD,
  /** Field, fields that are known. */
  UNKNOWN_FIELD,
  /** Field, the known field that looks like it. */
  UNKNOWN_FIELD_LIKE,
  /** Word, words that are known. */
  UNKNOWN_WORD,
  /** Text. */
  BAD_ID,
  /** Nothing but blanks. */
  BLANK,
  /** Expected {@link Word}, text. */
  BAD_FORM,
  /** Value, least, most. */
  OUT_OF_RANGE,
  /** Low, likely, high. */
  STRENGTH_ORDER,
  /** People, ranks. */
  FORMATION_IMPOSSIBLE,
  /** Number of points, least. */
  TOO_FEW_POINTS,
  /** Found marker, expected marker, what kind of file is expected. */
  WRONG_FORMAT,
  /** Version found, newest version known. */
  NEWER_VERSION,

  /** What ({@link Word}), id. */
  UNKNOWN_REFERENCE,
  /** What ({@link Word}), id, the id that looks like it. */
  UNKNOWN_REFERENCE_LIKE,
  /** What ({@link Word}), id, line of the first one. */
  DUPLICATE_ID,
  /** Serial, line of the first one. */
  DUPLICATE_SERIAL,
  /** Serial, expected serial. */
  SERIAL_ORDER,
  /** Id, serial. */
  ID_NOT_SERIAL,
  /** Serial of a contingency that should be 0. */
  CONTINGENCY_SERIAL,
  /** Time, id of the inject before, its time. */
  TIME_BACKWARDS,
  /** From, to. */
  SPAN_BACKWARDS,
  /** Time, end of the exercise. */
  AFTER_END,
  /** X, y, extent of the map. */
  OUTSIDE_MAP,
  /** Name, sum of the units, published persons. */
  TOTAL_WRONG,
  /** People, unit, its strength. */
  FORMATION_TOO_BIG,
  /** Persons, unit, its strength. */
  SPLIT_TOO_BIG,
  /** Act. */
  ACT_NOT_BEGUN,
  /** Unit, effect. */
  PLAYER_UNIT_MOVED,
  /** Position in the condition from 1, what stands there, what is expected. */
  CONDITION_SYNTAX,
  /** What is expected where the condition stops. */
  CONDITION_END,
  /** Map id, places searched. */
  UNKNOWN_MAP,
  /** Profile id, profiles that are known. */
  UNKNOWN_PROFILE,

  /** Geometry type. */
  UNKNOWN_GEOMETRY,
  /** Longitude, latitude. */
  NOT_ON_EARTH,
  /** A ring whose last position is not its first. */
  RING_OPEN,
  /** X, y of a feature outside the extent of its own map. */
  FEATURE_OUTSIDE,
  /** Extent without an area. */
  EXTENT_EMPTY,
  /** A list that needs an entry. */
  EMPTY_LIST,
  /** Ordinal or number, expected one. */
  ORDER,
  /** A profile that opens force stage 6. */
  STAGE_SIX_OPEN,

  /** Where reading stopped. */
  NO_PLACES,
  /** How the file begins. */
  NOT_OSM,
  /** Where it became clear. */
  NOT_XML,
  /** Name of the packing. */
  OTHER_PACKING,
  /** Name of the feature. */
  UNKNOWN_OSM_FEATURE,
  /** The area. */
  NOTHING_TO_TAKE,
  /** Numbers found in a world file, which needs six. */
  WORLD_FILE_SHORT,
  /** What stands in a world file in place of a number. */
  WORLD_FILE_WORD,
  /** A world file whose pixels have no size. */
  WORLD_FILE_FLAT,
  /** A picture whose transform is not six numbers that span an area. */
  PICTURE_FOLDED,
  /** A picture that cannot be decoded. */
  NOT_A_PICTURE,
  /** A picture whose file ends too early. */
  PICTURE_CUT,
  /** Nothing. */
  NOT_AN_ATTACHMENT,
  /** A file that is none of what can be attached. */
  NOT_ATTACHABLE,
  /** Kilobytes, limit in kilobytes. */
  ATTACHMENT_TOO_LARGE,
  /** Attachments, most of them. */
  TOO_MANY_ATTACHMENTS,
  /** Name of the coordinate system. */
  OTHER_COORDINATES,
  /** How many more problems there are. */
  MANY_MORE
}
