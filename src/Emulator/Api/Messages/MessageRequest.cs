using System.Text.Json;

namespace Chats.Emulator.Api.Messages;

#pragma warning disable MA0048 // the request reads best on one page

/// <summary>The content of a send as it arrives (messages 2.3); unknown keys are ignored.</summary>
internal sealed record MessageRequest(
    List<PartRequest?>? Parts,
    ExperienceRequest? Experience,
    EffectRequest? Effect,
    ReplyToRequest? ReplyTo,
    string? PreferredService,
    string? IdempotencyKey);

internal sealed record ExperienceRequest(string? Name, string? Action, JsonElement? Params);

internal sealed record EffectRequest(string? Type, string? Name);

internal sealed record ReplyToRequest(string? MessageId, int? PartIndex);
