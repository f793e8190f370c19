using System.Runtime.CompilerServices;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Scenarios.Codecs;
using Chats.Emulator.Scenarios.Model.Chats;
using Chats.Emulator.Scenarios.Model.Messages;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Testing;

/// <summary>What a chat is like and what was said in it.</summary>
public sealed partial class ScenarioChat
{
    private readonly ChatSpec _chat;
    private readonly SequentialIds _ids;

    internal ScenarioChat(ChatSpec chat, SequentialIds ids) => (_chat, _ids) = (chat, ids);

    /// <summary>Its id; otherwise from the seed.</summary>
    /// <param name="id">A UUID.</param>
    public ScenarioChat Id(Guid id) => With(chat => chat.Id = Located.Of(id));

    /// <summary>What it is called wherever a chat's id can stand in calls of the control plane.</summary>
    /// <param name="key">Such as <c>orders</c>.</param>
    public ScenarioChat Key(string key) => With(chat => chat.Key = Located.Of(key));

    /// <summary>The line it is on; otherwise the one named last.</summary>
    /// <param name="line">One of the account's numbers.</param>
    public ScenarioChat From(string line) => With(chat => chat.From = Located.Of(line));

    /// <summary>The name the group was given.</summary>
    /// <param name="name">The name.</param>
    public ScenarioChat Named(string name) => With(chat => chat.DisplayName = Located.Of(name));

    /// <summary>The group's icon.</summary>
    /// <param name="url">Its https URL.</param>
    public ScenarioChat Icon(string url) => With(chat => chat.Icon = Located.Of(url));

    /// <summary>What it runs over; otherwise the best that reaches all participants.</summary>
    /// <param name="service"><c>iMessage</c>, <c>RCS</c> or <c>SMS</c>.</param>
    public ScenarioChat Service(string service) => With(chat => chat.Service = ScenarioValues.Service(service));

    /// <summary>What carried its latest message, which is the service that answers show; otherwise as its messages say.</summary>
    /// <param name="service"><c>iMessage</c>, <c>RCS</c> or <c>SMS</c>.</param>
    public ScenarioChat LatestService(string service) => With(chat => chat.LatestService = ScenarioValues.Service(service));

    /// <summary>When it began; otherwise with its first message.</summary>
    /// <param name="at">When.</param>
    public ScenarioChat CreatedAt(ScenarioTime at) => With(chat => chat.CreatedAt = at.Located);

    /// <summary>Its <c>health_status</c>.</summary>
    /// <param name="status"><c>HEALTHY</c>, <c>AT_RISK</c>, <c>CRITICAL</c> or <c>OPTED_OUT</c>.</param>
    /// <param name="since">Since when; null: since the last message.</param>
    public ScenarioChat Health(string status, ScenarioTime? since = null) => With(chat => chat.Health = new HealthSpec
    {
        Status = ScenarioValues.Read(Choices.Of(ChatHealth.WireNames, index => (HealthStatus)index), status),
        Since = since?.When,
    });

    /// <summary>A participant joined the group later.</summary>
    /// <param name="who">One of the chat.</param>
    /// <param name="at">When.</param>
    public ScenarioChat Joined(string who, ScenarioTime at) => With(chat => chat.Joined = [.. chat.Joined, Passage(who, at)]);

    /// <summary>A participant has left the group.</summary>
    /// <param name="who">One of the chat; null: the own line.</param>
    /// <param name="at">When; null: with the last message.</param>
    public ScenarioChat Left(string? who = null, ScenarioTime? at = null) => With(chat => chat.Left = [.. chat.Left, Passage(who, at)]);

    /// <summary>A participant was removed from the group.</summary>
    /// <param name="who">One of the chat; null: the own line.</param>
    /// <param name="at">When; null: with the last message.</param>
    public ScenarioChat Removed(string? who = null, ScenarioTime? at = null) =>
        With(chat => chat.Removed = [.. chat.Removed, Passage(who, at)]);

    /// <summary>The contact is typing.</summary>
    /// <param name="since">Since when; null: since the start.</param>
    public ScenarioChat Typing(ScenarioTime? since = null) =>
        With(chat => chat.Typing = Located.Of<TimeSpec?>(since?.When ?? TimeSpec.AtStart));

    /// <summary>A background of one color.</summary>
    /// <param name="variant">The color, such as <c>mango</c>; <c>custom</c> needs shades.</param>
    /// <param name="shades">Top and bottom of a custom color, <c>#RRGGBB</c>.</param>
    public ScenarioChat ColorBackground(string variant, params string[] shades) =>
        Background(new BackgroundSpec { Type = Backgrounds.Color, Variant = variant, Shades = shades });

    /// <summary>A background that moves.</summary>
    /// <param name="style"><c>sky</c>, <c>water</c> or <c>aurora</c>.</param>
    /// <param name="variant">In which light or color, such as <c>dusk</c>.</param>
    public ScenarioChat MovingBackground(string style, string variant) =>
        Background(
            new BackgroundSpec
            {
                Type = Backgrounds.Dynamic,
                Style = ScenarioValues.Read(Choices.Of([.. Backgrounds.Styles.Keys.Order(StringComparer.Ordinal)]), style),
                Variant = variant,
            });

    /// <summary>A photo for a background.</summary>
    /// <param name="url">Its https URL.</param>
    public ScenarioChat PhotoBackground(string url) => Background(new BackgroundSpec { Type = Backgrounds.Photo, ImageUrl = url });

    /// <summary>A participant shares their location.</summary>
    /// <param name="who">One of the chat.</param>
    /// <param name="latitude">Degrees north.</param>
    /// <param name="longitude">Degrees east.</param>
    /// <param name="describe">What else is known of the place, and for how long they share it; null: nothing, and since the start for
    /// ever.</param>
    public ScenarioChat Location(string who, double latitude, double longitude, Action<ScenarioLocation>? describe = null)
    {
        var location = new LocationSpec { Handle = Located.Of(who), Latitude = latitude, Longitude = longitude };
        describe?.Invoke(new ScenarioLocation(location));
        return With(chat => chat.Locations = [.. chat.Locations, location]);
    }

    /// <summary>A participant shares their location.</summary>
    /// <param name="who">One of the chat.</param>
    /// <param name="latitude">Degrees north.</param>
    /// <param name="longitude">Degrees east.</param>
    /// <param name="altitude">Metres above the sea.</param>
    /// <param name="address">The address there.</param>
    /// <param name="locality">The town.</param>
    /// <param name="updatedAt">When it was last known.</param>
    /// <param name="beganAt">Since when; null: since the start.</param>
    /// <param name="endsAt">Until when; null: for ever.</param>
    [Obsolete("Use Location(who, latitude, longitude, place => …), which says each of these by name.")]
    [OverloadResolutionPriority(-1)]
    public ScenarioChat Location(
        string who, double latitude, double longitude, double? altitude = null, string? address = null, string? locality = null,
        ScenarioTime? updatedAt = null, ScenarioTime? beganAt = null, ScenarioTime? endsAt = null) =>
            Location(who, latitude, longitude, location =>
        {
            if (altitude is { } metres) location.Altitude(metres);
            if (address is not null) location.Address(address);
            if (locality is not null) location.Locality(locality);
            if (updatedAt is { } updated) location.UpdatedAt(updated);
            if (beganAt is { } began) location.BeganAt(began);
            if (endsAt is { } ends) location.EndsAt(ends);
        });

    private ScenarioChat Background(BackgroundSpec background) => With(chat => chat.Background = Located.Of(background));

    private static MembershipSpec Passage(string? who, ScenarioTime? at) =>
        new() { Who = Located.Of(who ?? MessageSpec.Me), At = at?.Located };

    private ScenarioChat With(Action<ChatSpec> change)
    {
        change(_chat);
        return this;
    }
}
