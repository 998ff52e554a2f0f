/**
 * The wire: the service's operations and the fetching of outputs as ports, and the HTTP client behind them that sends a
 * paid request at most once and turns everything that goes wrong into a {@link thumbsmith.failure.Failure}.
 */
package thumbsmith.api;
