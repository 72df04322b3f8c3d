package dev.hearth.bench.running;

/** Somebody who is logged in: the worker's number in the seed, and a token. */
public record Worker(int number, String token) {}
