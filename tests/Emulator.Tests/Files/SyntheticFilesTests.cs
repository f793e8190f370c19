using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Chats.Emulator.Domain.Files;
using Chats.Emulator.Files.Synthetic;

namespace Chats.Emulator.Files;

/// <summary>
/// Invented files are read back by what the platform reads, and walked piece by piece where it reads nothing of the kind.
/// </summary>
public sealed class SyntheticFilesTests
{
    private static readonly Guid Id = new("00000000-0000-4000-8000-0000000000b1");

    /// <summary>Old office documents, which are begun right and no more.</summary>
    private static readonly string[] Unreadable = ["application/msword", "application/vnd.ms-excel", "application/vnd.ms-powerpoint"];

    /// <summary>Around the ends of blocks as well, where pieces must fit together.</summary>
    private static readonly int[] Sizes = [.. Enumerable.Range(1, 90), .. Enumerable.Range(700, 40), .. Enumerable.Range(2000, 30), 16_383,
        16_400, .. Enumerable.Range(33_600, 30), 300_001];

    public static TheoryData<string, int> Readable => new()
    {
        { "application/json", 1 },
        { "text/xml", 4 },
        { "image/svg+xml", 6 },
        { "text/vcard", 60 },
        { "text/calendar", 700 },
        { "image/png", 85 },
        { "image/jpeg", 309 },
        { "image/gif", 110 },
        { "image/webp", 44 },
        { "image/heic", 533 },
        { "video/mp4", 943 },
        { "video/quicktime", 943 },
        { "audio/x-m4a", 806 },
        { "audio/x-wav", 44 },
        { "video/x-msvideo", 1_100 },
        { "application/pdf", 700 },
        { "application/zip", 22 },
        { "application/epub+zip", 2_000 },
        { "application/vnd.openxmlformats-officedocument.wordprocessingml.document", 2_000 },
        { "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", 2_000 },
        { "application/x-gzip", 21 },
    };

    [Theory]
    [MemberData(nameof(Readable))]
    public void Can_be_read_from_the_smallest_of_its_type_on(string type, int smallest)
    {
        foreach (var size in Sizes.Where(size => size >= smallest))
        {
            var bytes = Whole(type, size);
            try
            {
                Read(type, bytes);
            }
            catch (Exception problem) when (problem is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"{type} of {size} bytes: {problem.Message}");
            }
        }
    }

    [Fact]
    public void Have_exactly_their_size_and_begin_as_their_type_demands()
    {
        foreach (var type in Types)
        {
            foreach (var size in Sizes)
            {
                var bytes = Whole(type, size);
                Assert.Equal(size, bytes.Length);
                Assert.True(size < 16 || FileSignatures.Fits(type, bytes), $"{type} of {size} bytes");
            }
        }
    }

    [Fact]
    public void Are_the_same_from_any_place_and_differ_from_file_to_file()
    {
        foreach (var type in Types)
        {
            var whole = Whole(type, 40_000);
            for (var from = 0; from < whole.Length; from += 997)
            {
                Assert.True(whole.AsSpan(from).SequenceEqual(Part(type, 40_000, from)), type);
            }

            var other = new Attachment(Guid.Empty, "a", type, 40_000);
            var isSilent = type.StartsWith("audio/", StringComparison.Ordinal) && !type.EndsWith("midi", StringComparison.Ordinal);
            if (!isSilent && type is not ("video/mpeg" or "video/mpeg2")) Assert.False(whole.AsSpan().SequenceEqual(Bytes(other, 0)), type);
        }
    }

    /// <summary>More than any field of the format can say: nothing throws, and nothing is allocated for it.</summary>
    [Fact]
    public void May_be_of_any_size()
    {
        foreach (var type in Types)
        {
            using var huge = new SyntheticContent(new Attachment(Id, "a", type, long.MaxValue - 1));
            huge.Seek(-5, SeekOrigin.End);
            Assert.Equal(5, huge.Read(new byte[10]));
            huge.Seek(0, SeekOrigin.Begin);
            Assert.Equal(10, huge.Read(new byte[10]));
        }
    }

    [Fact]
    public void All_types_but_old_documents_are_known()
    {
        var begunOnly = Types.Where(type => !FileSignatures.IsText(type) && IsNoise(type));

        Assert.Equal(Unreadable, begunOnly);
    }

    private static IEnumerable<string> Types => MediaTypes.All.Order(StringComparer.Ordinal);

    private static bool IsNoise(string type)
    {
        var noise = new Files.Synthetic.Filler(Id).Noise(32);
        return Whole(type, 40_000).AsSpan(FileSignatures.Start(type).Length, 32).SequenceEqual(noise);
    }

    private static void Read(string type, byte[] bytes)
    {
        switch (type)
        {
            case "application/json": JsonDocument.Parse(bytes); break;
            case "text/xml" or "image/svg+xml": XDocument.Parse(Encoding.UTF8.GetString(bytes)); break;
            case "text/vcard": ReadLines(bytes, "VCARD"); break;
            case "text/calendar": ReadLines(bytes, "VCALENDAR"); break;
            case "image/png": ReadPng(bytes); break;
            case "image/jpeg": ReadJpeg(bytes); break;
            case "image/gif": ReadGif(bytes); break;
            case "image/webp" or "audio/x-wav" or "video/x-msvideo": ReadRiff(bytes); break;
            case "application/pdf": ReadPdf(bytes); break;
            case "application/x-gzip": new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress).CopyTo(Stream.Null); break;
            case "image/heic" or "video/mp4" or "video/quicktime" or "audio/x-m4a": ReadBoxes(bytes); break;
            default: ReadZip(bytes); break;
        }
    }

    private static void ReadLines(byte[] bytes, string name)
    {
        var text = Encoding.ASCII.GetString(bytes);
        Assert.All(text.Split("\r\n"), line => Assert.InRange(line.Length, 0, 75));
        var lines = text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
        Assert.Equal(("BEGIN:" + name, "END:" + name, ""), (lines[0], lines[^2], lines[^1]));
        Assert.All(lines[..^1], line => Assert.Matches("^[A-Z]+:[^\r\n]*$", line));
        Assert.Equal(
            lines.Count(line => line.StartsWith("BEGIN:", StringComparison.Ordinal)),
            lines.Count(line => line.StartsWith("END:", StringComparison.Ordinal)));
    }

    private static void ReadPng(byte[] bytes)
    {
        var types = new List<string>();
        for (var at = 8; types.LastOrDefault() != "IEND";)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(at));
            var body = bytes.AsSpan(at + 4, length + 4);
            Assert.Equal(Crc32.HashToUInt32(body), BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(at + 8 + length)));
            types.Add(Encoding.ASCII.GetString(body[..4]));
            if (types[^1] == "IDAT") new ZLibStream(new MemoryStream(body[4..].ToArray()), CompressionMode.Decompress).CopyTo(Stream.Null);
            at += 12 + length;
        }

        Assert.Equal(["IHDR", "PLTE", "IDAT", "IEND"], types.Where(type => type != "fiLl"));
    }

    private static void ReadJpeg(byte[] bytes)
    {
        var at = 2;
        while (bytes[at + 1] != 0xDA)
        {
            Assert.Equal(0xFF, bytes[at]);
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(at + 2));
        }

        Assert.InRange(bytes.AsSpan(at).IndexOf([(byte)0xFF, (byte)0xD9]), 1, 100);
    }

    private static void ReadGif(byte[] bytes)
    {
        var at = 19;
        while (bytes[at] != ';')
        {
            Assert.Contains(bytes[at], "!,"u8.ToArray());
            at += bytes[at] == '!' ? 2 : 11;
            while (bytes[at] != 0) at += bytes[at] + 1;
            at++;
        }
    }

    private static void ReadRiff(byte[] bytes)
    {
        var end = 8 + BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(4));
        Assert.InRange(bytes.Length - end, 0, 7);
        var at = 12;
        while (at < end)
        {
            Assert.Matches("^[A-Za-z0-9 ]{4}$", Encoding.ASCII.GetString(bytes, at, 4));
            at += 8 + ((BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(at + 4)) + 1) & ~1);
        }

        Assert.Equal(end, at);
    }

    private static void ReadBoxes(byte[] bytes)
    {
        var at = 0;
        while (bytes.Length - at >= 8)
        {
            Assert.Contains(Encoding.ASCII.GetString(bytes, at + 4, 4), new[] { "ftyp", "moov", "mdat", "meta", "free" });
            at += BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(at));
        }

        Assert.InRange(bytes.Length - at, 0, 7);
    }

    private static void ReadPdf(byte[] bytes)
    {
        var text = Encoding.ASCII.GetString(bytes);
        Assert.EndsWith("\n%%EOF\n", text, StringComparison.Ordinal);
        var table =
            int.Parse(
                text[(text.LastIndexOf("startxref\n", StringComparison.Ordinal) + 10)..^7],
                System.Globalization.CultureInfo.InvariantCulture);
        Assert.StartsWith("xref\n0 6\n", text[table..], StringComparison.Ordinal);
        var entries = text[(table + 9)..].Split('\n');
        for (var n = 1; n < 6; n++)
        {
            Assert.StartsWith(
                $"{n} 0 obj<<", text[int.Parse(entries[n][..10], System.Globalization.CultureInfo.InvariantCulture)..],
                StringComparison.Ordinal);
        }
    }

    private static void ReadZip(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes));
        foreach (var entry in archive.Entries)
        {
            using var content = entry.Open();
            if (entry.Name.EndsWith("ml", StringComparison.Ordinal)
                || entry.Name.EndsWith(".rels", StringComparison.Ordinal)) XDocument.Load(content);
            else content.CopyTo(Stream.Null);
        }
    }

    private static byte[] Whole(string type, int size) => Part(type, size, 0);

    private static byte[] Part(string type, int size, int from) => Bytes(new Attachment(Id, "a", type, size), from);

    private static byte[] Bytes(Attachment file, int from)
    {
        using var stream = new SyntheticContent(file);
        stream.Seek(from, SeekOrigin.Begin);
        var bytes = new byte[file.SizeBytes - from + 10];
        return bytes[..stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
    }
}
