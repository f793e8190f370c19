namespace Chats.Emulator.Control.Worlds;

/// <summary>A world and what opens it.</summary>
/// <param name="Name">The world's name, for the header <c>X-Emulator-World</c>.</param>
/// <param name="Token">A bearer token that always opens this world, with all its lines.</param>
/// <param name="Lines">The account's phone numbers in this world, E.164.</param>
/// <param name="Tokens">Further tokens its scenario declares.</param>
/// <param name="Scenario">The name of the scenario it was made from.</param>
public sealed record WorldResponse(string Name, string Token, IReadOnlyList<string> Lines, IReadOnlyList<string> Tokens, string Scenario);
