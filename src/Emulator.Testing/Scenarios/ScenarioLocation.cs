using Chats.Emulator.Scenarios.Model.Chats;

namespace Chats.Emulator.Testing;

/// <summary>What is known of a location that a participant shares, and for how long they share it.</summary>
public sealed class ScenarioLocation
{
    private readonly LocationSpec _location;

    internal ScenarioLocation(LocationSpec location) => _location = location;

    /// <summary>How high it is.</summary>
    /// <param name="metres">Above the sea.</param>
    public ScenarioLocation Altitude(double metres) => With(location => location.Altitude = metres);

    /// <summary>The address there.</summary>
    /// <param name="address">As the device would write it.</param>
    public ScenarioLocation Address(string address) => With(location => location.Address = address);

    /// <summary>The town.</summary>
    /// <param name="locality">Its name.</param>
    public ScenarioLocation Locality(string locality) => With(location => location.Locality = locality);

    /// <summary>When it was last known.</summary>
    /// <param name="at">When.</param>
    public ScenarioLocation UpdatedAt(ScenarioTime at) => With(location => location.UpdatedAt = at.When);

    /// <summary>Since when they share it; otherwise since the start.</summary>
    /// <param name="at">When.</param>
    public ScenarioLocation BeganAt(ScenarioTime at) => With(location => location.BeganAt = at.When);

    /// <summary>Until when they share it; otherwise for ever.</summary>
    /// <param name="at">When.</param>
    public ScenarioLocation EndsAt(ScenarioTime at) => With(location => location.EndsAt = at.Located);

    private ScenarioLocation With(Action<LocationSpec> change)
    {
        change(_location);
        return this;
    }
}
