using Chats.Emulator.Control;
using Chats.Emulator.Control.Attachments;
using Chats.Emulator.Control.Contacts.Directory;
using Chats.Emulator.Control.Personas;

namespace Chats.Emulator.Testing;

/// <summary>
/// Shows the people of a world, and says what they are like: what reaches them, whether they read, what becomes of messages to them.
/// </summary>
/// <example>
/// <code>
/// await control.Contacts.PutAsync("+14155550123", new() { Services = ["SMS"] }); // no iMessage any more
/// await control.Contacts.PutAsync("+14155550124", new() { Delivery = new() { FailsWith = 4001, ArrivesLate = TimeSpan.FromSeconds(10) }
/// });
/// await control.Contacts.PutAsync("+14155550124", new() { Delivery = new() }); // as usual again
/// </code>
/// </example>
public sealed class ContactsControl
{
    private readonly ControlChannel _channel;

    internal ContactsControl(ControlChannel channel) => _channel = channel;

    /// <summary>All contacts of the world, by handle.</summary>
    public async Task<IReadOnlyList<ContactResponse>> ListAsync(CancellationToken cancellation = default) =>
        (await _channel.GetAsync("contacts", ControlJson.Wire.ContactListResponse, cancellation)).Contacts;

    /// <summary>People by a part of their name or handle, by handle; a number is found however it is grouped.</summary>
    /// <param name="search">What to look for.</param>
    /// <param name="limit">At most so many, from 1 to 200.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="EmulatorControlException">The limit is another (400).</exception>
    public async Task<IReadOnlyList<ContactResponse>> FindAsync(string search, int limit = 50, CancellationToken cancellation = default) =>
        (await _channel.GetAsync(
            new ControlQuery("contacts").With("search", search).With<int>("limit", limit), ControlJson.Wire.ContactListResponse,
            cancellation)).Contacts;

    /// <summary>Gives the emulator a file that a person has; no call of the application, and no journal shows it.</summary>
    /// <param name="fileName">What it is called, such as <c>cake.jpg</c>; its extension says what it is.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <returns>Its id, for <see cref="MessageParts.Media(Guid)"/>, and where it can be downloaded.</returns>
    /// <exception cref="EmulatorControlException">Files of this name or size are not taken (400, 413).</exception>
    public Task<KeptFileResponse> PutFileAsync(string fileName, ReadOnlyMemory<byte> bytes, CancellationToken cancellation = default) =>
        _channel.ReadAsync(
            HttpMethod.Post, $"attachments?filename={Uri.EscapeDataString(fileName)}", new ReadOnlyMemoryContent(bytes),
            ControlJson.Wire.KeptFileResponse, cancellation);

    /// <summary>The bytes of a file, of the account or of a person; no journal shows it.</summary>
    /// <param name="id">The file's id.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="EmulatorControlException">There is no such file (404).</exception>
    public Task<byte[]> GetFileAsync(Guid id, CancellationToken cancellation = default) =>
        _channel.GetBytesAsync($"attachments/{id}", cancellation);

    /// <summary>One person.</summary>
    /// <param name="handle">Their phone number in E.164 form, e-mail address, or name.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="EmulatorControlException">No contact of the world has the handle or name (404).</exception>
    public Task<ContactResponse> GetAsync(string handle, CancellationToken cancellation = default) =>
        _channel.GetAsync(Path(handle), ControlJson.Wire.ContactResponse, cancellation);

    /// <summary>Says what a person is like from now on; an unknown one becomes a contact. Messages on their way stay as they are.</summary>
    /// <param name="handle">Their phone number in E.164 form, e-mail address, or name.</param>
    /// <param name="update">What changes; what is not set in it stays as it is.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="EmulatorControlException">Handle or update are invalid (400), or the handle is one of the account's lines
    /// (409).</exception>
    public Task<ContactResponse> PutAsync(string handle, ContactRequest update, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(update);
        return _channel.ReadAsync(
            HttpMethod.Put, Path(handle), ControlChannel.Json(update, ControlJson.Wire.ContactRequest), ControlJson.Wire.ContactResponse,
            cancellation);
    }

    /// <summary>The rules by which a person acts by themselves, and how often each was set off.</summary>
    /// <param name="handle">Their phone number in E.164 form, or e-mail address.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="EmulatorControlException">The person has no persona (404).</exception>
    public Task<PersonaResponse> GetPersonaAsync(string handle, CancellationToken cancellation = default) =>
        _channel.GetAsync($"{Path(handle)}/persona", ControlJson.Wire.PersonaResponse, cancellation);

    /// <summary>Switches rules of a person on or off.</summary>
    /// <param name="handle">Their phone number in E.164 form, or e-mail address.</param>
    /// <param name="update">All rules at once, or single ones by their numbers, from 1.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="EmulatorControlException">The person has no persona (404), or no such rule (400).</exception>
    public Task<PersonaResponse> PutPersonaAsync(string handle, PersonaRequest update, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(update);
        return _channel.ReadAsync(
            HttpMethod.Put, $"{Path(handle)}/persona", ControlChannel.Json(update, ControlJson.Wire.PersonaRequest),
            ControlJson.Wire.PersonaResponse, cancellation);
    }

    private static string Path(string handle)
    {
        ArgumentException.ThrowIfNullOrEmpty(handle);
        return $"contacts/{Uri.EscapeDataString(handle)}";
    }
}
