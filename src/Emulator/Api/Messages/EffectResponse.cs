using Chats.Emulator.Domain.Messages;

namespace Chats.Emulator.Api.Messages;

/// <summary>An effect on the wire.</summary>
internal sealed record EffectResponse(string Type, string Name)
{
    public static EffectResponse? From(Effect? effect) => effect is null ? null : new EffectResponse(effect.Type, effect.Name);
}
