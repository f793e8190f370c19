using System.Text.Json;

namespace Chats.Emulator.Api.Messages;

#pragma warning disable MA0048 // the request reads best on one page

/// <summary>The content of a send as it arrives; unknown keys are ignored.</summary>
internal sealed record MessageRequest(
    List<PartRequest?>? Parts,
    ExperienceRequest? Experience,
    EffectRequest? Effect,
    ReplyToRequest? ReplyTo,
    string? PreferredService,
    string? IdempotencyKey);

internal sealed record ExperienceRequest(string? Name, string? Action, JsonElement? Params);

/// <summary>An effect as it arrives.</summary>
/// <param name="Type"><c>screen</c> or <c>bubble</c>.</param>
/// <param name="Name">Such as <c>confetti</c> or <c>slam</c>.</param>
public sealed record EffectRequest(string? Type, string? Name);

/// <summary>What a message answers.</summary>
/// <param name="MessageId">A message of the same chat.</param>
/// <param name="PartIndex">Which of its parts, from 0; the first when left out.</param>
public sealed record ReplyToRequest(string? MessageId, int? PartIndex = null);
