using Chats.Emulator.Scenarios.Model.Chats;
using Chats.Emulator.Scenarios.Model.Messages;
using Chats.Emulator.Scenarios.Model.People;
using Chats.Emulator.Scenarios.Model.Personas;
using Chats.Emulator.Scenarios.Model.World;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Testing;

/// <content>What is in the world: people, chats, files.</content>
public sealed partial class Scenario
{
    private const string StandardLine = "+12025550100";

    /// <summary>How people act by themselves who have it; see <see cref="ScenarioContact.Persona"/>.</summary>
    /// <param name="name">What contacts call it.</param>
    /// <param name="yaml">Its rules, as they stand in a scenario: <c>rules: [ { when: { message: any }, then: [ { say: Hi } ] } ]</c>.</param>
    /// <exception cref="ScenarioException">The text has problems; each is named with its place in it.</exception>
    public Scenario Persona(string name, string yaml)
    {
        var persona = ScenarioValues.ReadText(PersonaCodec.Persona, yaml);
        persona.Name = ScenarioValues.Read(PersonaCodec.Name(), name);
        return With(file => file.Personas = [.. file.Personas, persona]);
    }

    /// <summary>
    /// A person on the other side. A person who is not declared is a stranger: a phone takes iMessage and SMS, an e-mail address iMessage.
    /// </summary>
    /// <param name="handle">Their phone number in E.164 form, or e-mail address.</param>
    /// <param name="describe">What they are like.</param>
    /// <param name="name">What they are called wherever a handle can stand, here and in calls of the control plane; null: nothing.</param>
    public Scenario Contact(string handle, Action<ScenarioContact>? describe = null, string? name = null)
    {
        var contact = new ContactSpec { Handle = Located.Of(handle), Name = name is null ? null : Located.Of(name) };
        describe?.Invoke(new ScenarioContact(contact));
        return With(file => file.Contacts = [.. file.Contacts, contact]);
    }

    /// <summary>An entry of the account's blocklist that need not be a contact, such as a short code.</summary>
    /// <param name="handle">Whom.</param>
    /// <param name="reason">Why.</param>
    /// <param name="at">When; null: at the start.</param>
    public Scenario Blocked(string handle, string? reason = null, ScenarioTime? at = null) => With(file => file.Blocked =
        [.. file.Blocked, new BlockedSpec { Handle = Located.Of(handle), Reason = reason, At = at?.When ?? TimeSpec.AtStart }]);

    /// <summary>A direct chat on the line named last; messages that follow are in it.</summary>
    /// <param name="with">The other person.</param>
    /// <param name="describe">What it is like and what was said in it.</param>
    public Scenario Chat(string with, Action<ScenarioChat>? describe = null) => Open([with], id: null, describe);

    /// <summary>A direct chat whose id is known from here on.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="with">The other person.</param>
    /// <param name="describe">What it is like and what was said in it.</param>
    public Scenario Chat(out Guid id, string with, Action<ScenarioChat>? describe = null) => Open([with], id = _ids.Next(), describe);

    /// <summary>A chat on the line named last: direct with one person, else a group; messages that follow are in it.</summary>
    /// <param name="with">All other participants.</param>
    /// <param name="describe">What it is like and what was said in it.</param>
    public Scenario Chat(IEnumerable<string> with, Action<ScenarioChat>? describe = null) => Open(with, id: null, describe);

    /// <summary>A chat whose id is known from here on: direct with one person, else a group.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="with">All other participants.</param>
    /// <param name="describe">What it is like and what was said in it.</param>
    public Scenario Chat(out Guid id, IEnumerable<string> with, Action<ScenarioChat>? describe = null) =>
        Open(with, id = _ids.Next(), describe);

    /// <summary>A text message in the chat named last.</summary>
    /// <param name="text">What it says.</param>
    /// <param name="from">Who wrote it: a handle or name of the chat; null: the own line.</param>
    /// <param name="at">When; null: a minute apart, the last one at the start.</param>
    /// <param name="describe">What else is to be said of it.</param>
    /// <exception cref="InvalidOperationException">There is no chat yet.</exception>
    public Scenario Message(string text, string? from = null, ScenarioTime? at = null, Action<ScenarioMessage>? describe = null)
    {
        LastChat.Message(text, from, at, describe);
        return this;
    }

    /// <summary>A message in the chat named last, of whatever it is described to hold.</summary>
    /// <param name="describe">Its parts, and what else is to be said of it.</param>
    /// <param name="from">Who wrote it: a handle or name of the chat; null: the own line.</param>
    /// <param name="at">When; null: a minute apart, the last one at the start.</param>
    /// <exception cref="InvalidOperationException">There is no chat yet.</exception>
    public Scenario Message(Action<ScenarioMessage> describe, string? from = null, ScenarioTime? at = null)
    {
        LastChat.Message(describe, from, at);
        return this;
    }

    /// <summary>A file the account has uploaded; messages refer to it by its id.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="fileName">Its name.</param>
    /// <param name="contentType">Its media type, such as <c>image/png</c>.</param>
    /// <param name="sizeBytes">Its size in bytes.</param>
    /// <param name="ready">False: reserved but not uploaded.</param>
    public Scenario Attachment(out Guid id, string fileName, string contentType, long sizeBytes = 1024, bool ready = true)
    {
        var file = new AttachmentSpec
        {
            Id = Located.Of(id = _ids.Next()),
            FileName = fileName,
            ContentType = contentType,
            SizeBytes = sizeBytes,
            Ready = ready,
        };
        return With(scenario => scenario.Attachments = [.. scenario.Attachments, file]);
    }

    /// <summary>What a media URL leads to.</summary>
    /// <param name="url">The exact URL.</param>
    /// <param name="contentType">Its media type; null: what its extension says.</param>
    /// <param name="sizeBytes">Its size in bytes; null: from the seed.</param>
    /// <param name="reachable">False: the download fails.</param>
    public Scenario RemoteFile(string url, string? contentType = null, long? sizeBytes = null, bool reachable = true) =>
        With(file => file.RemoteFiles =
        [.. file.RemoteFiles,
            new RemoteFileSpec { Url = Located.Of(url), ContentType = contentType, SizeBytes = sizeBytes, Reachable = reachable }]);

    /// <summary>Believable chats in bulk, made from the seed.</summary>
    /// <param name="chats">How many.</param>
    /// <param name="groups">The share of them that are groups, 0 to 1.</param>
    /// <param name="minMessages">At least so many messages in each.</param>
    /// <param name="maxMessages">At most so many; null: three, or as many as at least.</param>
    /// <param name="locale">Where names come from, such as <c>de</c>.</param>
    /// <param name="emails">The share of people with an e-mail address, 0 to 1.</param>
    public Scenario Generate(
        int chats, double groups = 0.2, int minMessages = 1, int? maxMessages = null, string locale = "en", double emails = 0.1) =>
        With(file => file.Generate = new GenerateSpec(Position.Start)
        {
            Chats = chats,
            Groups = groups,
            Messages = new CountSpec(Position.Start) { Min = minMessages, Max = maxMessages },
            Locale = locale,
            Emails = emails,
        });

    private ScenarioChat LastChat => _file.Chats.Count > 0
        ? new ScenarioChat(_file.Chats[^1], _ids)
        : throw new InvalidOperationException("A message needs a chat: call Chat(with: …) first.");

    private Scenario Open(IEnumerable<string> with, Guid? id, Action<ScenarioChat>? describe)
    {
        ArgumentNullException.ThrowIfNull(with);
        var chat = new ChatSpec(Position.Start)
        {
            Id = id is { } given ? Located.Of(given) : null,
            From = Located.Of(_line ?? StandardLine),
            To = Located.Of<IReadOnlyList<Located<string>>>([.. with.Select(Located.Of)]),
        };
        describe?.Invoke(new ScenarioChat(chat, _ids));
        return With(file => file.Chats = [.. file.Chats, chat]);
    }
}
