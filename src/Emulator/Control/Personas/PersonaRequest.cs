namespace Chats.Emulator.Control.Personas;

#pragma warning disable MA0048 // the request and its switches read best on one page

/// <summary>The body of <c>PUT /_emulator/contacts/{handle}/persona</c>: what is not named stays as it is.</summary>
/// <param name="On">All rules at once.</param>
/// <param name="Rules">Single rules, after that.</param>
public sealed record PersonaRequest(bool? On = null, IReadOnlyList<PersonaRuleRequest?>? Rules = null);

/// <summary>Switches a rule on or off.</summary>
/// <param name="Rule">Its number, from 1.</param>
/// <param name="On">Whether it is on from now on.</param>
public sealed record PersonaRuleRequest(int? Rule, bool? On);
