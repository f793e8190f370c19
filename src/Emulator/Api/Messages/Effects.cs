using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;

namespace Chats.Emulator.Api.Messages;

/// <summary>Checks an effect: a known type and a name of that type.</summary>
internal static class Effects
{
    public static Result<Effect?> Validate(EffectRequest? request)
    {
        // An effect without type and name is what older clients' fields, which are ignored, leave over.
        if (request is null or { Type: null, Name: null }) return (Effect?)null;
        if (request.Type is null || !Effect.Names.TryGetValue(request.Type, out var names))
        {
            return MessageRules.EffectName.Refuse("message.effect.type must be screen or bubble");
        }

        return request.Name is not null && names.Contains(request.Name)
            ? new Effect(request.Type, request.Name)
            : MessageRules.EffectName.Refuse($"message.effect.name must be one of {string.Join(", ", names)}");
    }
}
