package id.gladi.core.plan;

/**
 * A piece of equipment.
 *
 * @param amount how many or how much, in {@code unit} (empty for pieces)
 * @param consumable true when it is used up in play, such as water or canisters
 * @param note restrictions such as "sealed in the vehicle"
 */
public record Equipment(String item, double amount, String unit, boolean consumable, String note) {}
