using Chats.Emulator.Domain.Lines;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Domain.Vendor;

namespace Chats.Emulator.Scenarios.Generation;

/// <summary>A person to chat with.</summary>
internal sealed class Person(Contact contact, string firstName, string lastName)
{
    /// <summary>Most people have a direct chat with one line only.</summary>
    private Line? _line;
    private List<Line>? _moreLines;

    public Contact Contact { get; } = contact;

    public string FirstName { get; } = firstName;

    public string LastName { get; } = lastName;

    public bool HasIMessage { get; } = contact.Services.Contains(Service.IMessage);

    public bool HasChatWith(Line line) => line == _line || _moreLines?.Contains(line) == true;

    public void AddChatWith(Line line)
    {
        if (_line is null) _line = line;
        else (_moreLines ??= []).Add(line);
    }
}
