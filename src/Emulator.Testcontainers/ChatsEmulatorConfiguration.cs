using Docker.DotNet.Models;
using DotNet.Testcontainers.Builders;
using DotNet.Testcontainers.Configurations;

namespace Chats.Emulator.Testcontainers;

/// <summary>What a <see cref="ChatsEmulatorBuilder"/> was told, beside what every container has.</summary>
public sealed class ChatsEmulatorConfiguration : ContainerConfiguration
{
    /// <summary>A configuration with some settings; null leaves one as it is.</summary>
    /// <param name="controlToken">See <see cref="ControlToken"/>.</param>
    /// <param name="hostAccess">See <see cref="HostAccess"/>.</param>
    public ChatsEmulatorConfiguration(string? controlToken = null, bool? hostAccess = null)
    {
        ControlToken = controlToken;
        HostAccess = hostAccess;
    }

    /// <summary>A configuration around another.</summary>
    /// <param name="resourceConfiguration">The other.</param>
    public ChatsEmulatorConfiguration(IResourceConfiguration<CreateContainerParameters> resourceConfiguration)
        : base(resourceConfiguration)
    {
    }

    /// <summary>A configuration around another.</summary>
    /// <param name="resourceConfiguration">The other.</param>
    public ChatsEmulatorConfiguration(IContainerConfiguration resourceConfiguration)
        : base(resourceConfiguration)
    {
    }

    /// <summary>A copy.</summary>
    /// <param name="resourceConfiguration">The original.</param>
    public ChatsEmulatorConfiguration(ChatsEmulatorConfiguration resourceConfiguration)
        : this(new ChatsEmulatorConfiguration(), resourceConfiguration)
    {
    }

    /// <summary>A configuration of two; what the new one does not say, the old one does.</summary>
    /// <param name="oldValue">The old one.</param>
    /// <param name="newValue">The new one.</param>
    public ChatsEmulatorConfiguration(ChatsEmulatorConfiguration oldValue, ChatsEmulatorConfiguration newValue)
        : base(oldValue, newValue)
    {
        ArgumentNullException.ThrowIfNull(oldValue);
        ArgumentNullException.ThrowIfNull(newValue);
        ControlToken = BuildConfiguration.Combine(oldValue.ControlToken, newValue.ControlToken);
        HostAccess = BuildConfiguration.Combine(oldValue.HostAccess, newValue.HostAccess);
    }

    /// <summary>What the control plane asks for; null: nothing.</summary>
    public string? ControlToken { get; }

    /// <summary>Whether the container knows this machine as <see cref="ChatsEmulatorBuilder.HostName"/>.</summary>
    public bool? HostAccess { get; }
}
