package id.gladi.ui.play;

import id.gladi.core.play.Board;

/**
 * What the window shows.
 *
 * @param step number of the act whose board this is
 * @param past true when it is not the board of now
 */
public record Moment(Board board, long step, boolean past) {}
