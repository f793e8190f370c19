using Chats.Emulator.Domain.People;
using Chats.Emulator.Rules;
using Chats.Emulator.Rules.Refusals;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Worlds.Transitions.Acts;

/// <summary>Finds the people whom acts name.</summary>
internal static class ActPeople
{
    /// <summary>The handle of somebody who is named by it.</summary>
    public static Result<string> Handle(WorldState state, string text)
    {
        _ = state;
        return Domain.People.Handle.IsValid(text)
            ? Domain.People.Handle.Normalize(text)
            : ContactRules.HandleFormat.Refuse(
                $"'{text}' is neither a phone number in E.164 form such as +14155550123 nor an e-mail address.");
    }

    public static Result<List<string>> Handles(WorldState state, IEnumerable<string> texts)
    {
        var handles = new List<string>();
        foreach (var text in texts)
        {
            if (!Handle(state, text).TryGet(out var handle, out var refusal)) return refusal;
            handles.Add(handle);
        }

        return handles;
    }
}
