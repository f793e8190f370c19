namespace Chats.Emulator.Webhooks;

/// <summary>What to do when a receiver is not reached: why it often is not, and the way out.</summary>
internal static class ReceiverRemedy
{
    /// <summary>What Docker calls the machine its containers run on.</summary>
    private const string DockerHost = "host.docker.internal";

    private const string HostOption = "start the container with --add-host=host.docker.internal:host-gateway";

    /// <summary>Whether this process runs in a container, where localhost is the container itself.</summary>
    public static bool IsInContainer { get; } =
        Environment.GetEnvironmentVariable("DOTNET_RUNNING_IN_CONTAINER") is "true" or "1" || File.Exists("/.dockerenv");

    /// <summary>What to do about it; null when nothing is known.</summary>
    /// <param name="url">Where it was sent.</param>
    /// <param name="problem">Why the receiver was not reached.</param>
    /// <param name="isInContainer">Whether the emulator runs in a container.</param>
    /// <param name="isInProcess">Whether a test hosts the emulator, so that webhooks may be taken by an application in memory, and none
    /// took this one.</param>
    public static string? For(Uri url, HttpRequestError problem, bool isInContainer, bool isInProcess)
    {
        if (problem is not (HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError)) return null;
        if (isInProcess)
        {
            return $"nobody takes webhooks for {url.GetLeftPart(UriPartial.Authority)} in memory either; an application hosted by the "
                + $"test does after "
                + $"DeliverWebhooksTo(\"{url.GetLeftPart(UriPartial.Authority)}\", handler)";
        }

        if (url.Host.Equals(DockerHost, StringComparison.OrdinalIgnoreCase) && problem == HttpRequestError.NameResolutionError)
        {
            return isInContainer
                ? $"{HostOption} (compose: extra_hosts: [\"host.docker.internal:host-gateway\"])"
                : $"that name is known in containers only: use localhost here, and inside a container {HostOption}";
        }

        if (!isInContainer) return null;
        if (url.IsLoopback)
        {
            return $"inside a container {url.Host} is the container itself; for a receiver on its host use {Elsewhere(url)} and {HostOption}";
        }

        return url.Host.Equals(DockerHost, StringComparison.OrdinalIgnoreCase)
            ? "the receiver must run on the container's host and listen on 0.0.0.0, not on 127.0.0.1 alone"
            : null;
    }

    private static string Elsewhere(Uri url) =>
        $"{url.Scheme}://{DockerHost}:{url.Port.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
}
