package id.gladi.ui.desk.branches;

/**
 * A way the play went, to choose from.
 *
 * @param name given by the facilitator, or its number: CB-1, CB-2
 * @param tip its last step
 */
public record Branch(String name, long tip) {}
