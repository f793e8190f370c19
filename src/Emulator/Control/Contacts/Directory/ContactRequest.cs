using System.Collections.Immutable;
using System.Text.Json;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Domain.Vendor;
using Chats.Emulator.Worlds.Transitions.People;

namespace Chats.Emulator.Control.Contacts.Directory;

/// <summary>The body of <c>PUT /_emulator/contacts/{handle}</c>: what is not set stays as it is.</summary>
public sealed record ContactRequest
{
    /// <summary>
    /// What files and the control plane may call them in place of the handle: 1 to 64 characters, none of them + or @, and each name once,
    /// whatever its case. Empty: nothing any more.
    /// </summary>
    public string? Name { get; init; }

    /// <summary>What they can receive, best first: <c>iMessage</c>, <c>RCS</c>, <c>SMS</c>. Empty: nothing reaches them.</summary>
    public IReadOnlyList<string>? Services { get; init; }

    /// <summary>
    /// How long after delivery they read a message; <see cref="Timeout.InfiniteTimeSpan"/>, in JSON <c>never</c>, for never.
    /// </summary>
    public TimeSpan? ReadsAfter { get; init; }

    /// <summary>What becomes of direct messages to them from now on; with nothing set in it: the usual.</summary>
    public DeliverySettings? Delivery { get; init; }

    /// <summary>Whether they have sent a stop word; no chat is marked for it, but false takes the marks off.</summary>
    public bool? OptedOut { get; init; }

    /// <summary>Whether they are on the account's blocklist.</summary>
    public bool? Blocked { get; init; }

    /// <summary>Whether they ever wrote to the account.</summary>
    public bool? HasWritten { get; init; }

    /// <summary>Everything that is wrong with it for the handle.</summary>
    internal IEnumerable<string> Problems(string handle)
    {
        if (!string.IsNullOrEmpty(Name) && ContactName.Problem(Name) is { } wrong) yield return $"name {wrong}";
        var names = Services ?? [];
        foreach (var unknown in names.Where(name => Domain.Vendor.ServiceExtensions.Parse(name) is null).Take(1))
        {
            yield return $"each of services is {OneOf.Of([.. Domain.Vendor.ServiceExtensions.Names], unknown)}";
        }

        if (names.Distinct(StringComparer.Ordinal).Count() < names.Count) yield return "services name one twice";
        var isEmail = Domain.People.Handle.LooksLikeEmail(handle);
        if (isEmail && names.Append(Delivery?.Service).OfType<string>().Any(name => name != Service.IMessage.ToWireName()))
        {
            yield return "an e-mail address receives iMessage only";
        }

        foreach (var problem in Delivery?.Problems() ?? []) yield return $"delivery: {problem}";
    }

    internal DeclareContactCommand Declare(string handle) => new(handle)
    {
        Name = Name,
        Services = Services is { } names ? [.. names.Select(name => Domain.Vendor.ServiceExtensions.Parse(name)).OfType<Service>()] : null,
        ReadsAfter = ReadsAfter,
        Outcome = Delivery?.ToOutcome(),
        OptedOut = OptedOut,
        Blocked = Blocked,
        HasWritten = HasWritten,
        Asked = JsonSerializer.SerializeToElement(this, ControlJson.Wire.ContactRequest),
    };
}
