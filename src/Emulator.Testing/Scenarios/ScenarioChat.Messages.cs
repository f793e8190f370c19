using Chats.Emulator.Scenarios.Model.Chats;
using Chats.Emulator.Scenarios.Model.Messages;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Testing;

/// <content>What was said, oldest first.</content>
public sealed partial class ScenarioChat
{
    /// <summary>A text message.</summary>
    /// <param name="text">What it says.</param>
    /// <param name="from">Who wrote it: a handle or name of the chat; null: the own line.</param>
    /// <param name="at">When; null: a minute apart, the last one at the start.</param>
    /// <param name="describe">What else is to be said of it.</param>
    public ScenarioChat Message(string text, string? from = null, ScenarioTime? at = null, Action<ScenarioMessage>? describe = null) =>
        Add(_chat, new MessageSpec(Position.Start) { Text = Located.Of(text) }, from, at, describe);

    /// <summary>A text message whose id is known from here on.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="text">What it says.</param>
    /// <param name="from">Who wrote it: a handle or name of the chat; null: the own line.</param>
    /// <param name="at">When; null: a minute apart, the last one at the start.</param>
    /// <param name="describe">What else is to be said of it.</param>
    public ScenarioChat Message(
        out Guid id, string text, string? from = null, ScenarioTime? at = null, Action<ScenarioMessage>? describe = null) =>
        Add(_chat, new MessageSpec(Position.Start) { Id = Located.Of(id = _ids.Next()), Text = Located.Of(text) }, from, at, describe);

    /// <summary>A message of whatever it is described to hold.</summary>
    /// <param name="describe">Its parts, and what else is to be said of it.</param>
    /// <param name="from">Who wrote it: a handle or name of the chat; null: the own line.</param>
    /// <param name="at">When; null: a minute apart, the last one at the start.</param>
    public ScenarioChat Message(Action<ScenarioMessage> describe, string? from = null, ScenarioTime? at = null) =>
        Add(_chat, new MessageSpec(Position.Start), from, at, describe);

    private ScenarioChat Add(ChatSpec chat, MessageSpec message, string? from, ScenarioTime? at, Action<ScenarioMessage>? describe)
    {
        message.From = Located.Of(from ?? MessageSpec.Me);
        message.At = at?.Located;
        describe?.Invoke(new ScenarioMessage(message));
        chat.Messages = [.. chat.Messages, message];
        return this;
    }
}
