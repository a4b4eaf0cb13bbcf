module.exports = require('../../jest.preset.js')(__dirname, { kind: 'redis', postgres: false });
