using Docker.DotNet;
using DotNet.Testcontainers.Builders;
using DotNet.Testcontainers.Images;

namespace Chats.Emulator.Testing.Tests;

/// <summary>
/// The image under test. Where there is no engine, or no image, tests are skipped and say so; whatever else goes wrong fails them.
/// </summary>
internal static class TestImage
{
    public static string Name { get; } = Environment.GetEnvironmentVariable("CHATS_EMULATOR_IMAGE") ?? "chats-emulator:ci";

    /// <summary>Never pulled: what is tested is what was built here.</summary>
    private static ChatsEmulatorBuilder Builder => new ChatsEmulatorBuilder(Name).WithImagePullPolicy(PullPolicy.Never);

    /// <summary>A container that is not started, or the end of a test where there is no engine.</summary>
    public static ChatsEmulatorContainer Build(Func<ChatsEmulatorBuilder, ChatsEmulatorBuilder>? configure = null)
    {
        try
        {
            return (configure ?? (builder => builder))(Builder).Build();
        }
        catch (DockerUnavailableException unavailable)
        {
            throw Skipped($"No Docker engine can be used: {unavailable.Message}");
        }
    }

    /// <summary>A container that is started, or the end of a test where that cannot be.</summary>
    public static async Task<ChatsEmulatorContainer> StartAsync(Func<ChatsEmulatorBuilder, ChatsEmulatorBuilder>? configure = null)
    {
        var container = Build(configure);
        try
        {
            await container.StartAsync(TestContext.Current.CancellationToken);
            return container;
        }
        catch (Exception problem)
        {
            await container.DisposeAsync();
            if (problem is DockerImageNotFoundException)
            {
                throw Skipped($"There is no image {Name}; build it (docker build -t {Name} .) or name another in CHATS_EMULATOR_IMAGE.");
            }

            throw;
        }
    }

    /// <summary>The image's name where containers can be started from it, or the end of a test where that cannot be.</summary>
    public static async Task<string> NeedAsync()
    {
        await using var container = await StartAsync();
        return Name;
    }

    private static Xunit.Sdk.SkipException Skipped(string reason) => Xunit.Sdk.SkipException.ForSkip(reason);
}
